using System;

Console.WriteLine(Late.Api.Stop.FromJson("""{"stopNumber":2}""").ToJson());
Console.WriteLine(Late.Api.Depots.Depot.FromJson("""{"openOn":3}""").ToJson());
