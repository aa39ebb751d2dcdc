using System;

Console.WriteLine(First.Api.Stop.FromJson("""{"stop_number":1}""").StopNumber);
Console.WriteLine(Second.Api.Stop.FromJson("""{"stopNumber":2}""").ToJson());
Console.WriteLine(Second.Api.Depots.Depot.FromJson("""{"openOn":3}""").ToJson());
