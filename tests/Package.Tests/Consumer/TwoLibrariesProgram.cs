using System;

Console.WriteLine(First.Models.Letter.FromJson("""{"kind":"letter","pages":1}""").ToJson());
Console.WriteLine(Second.Models.Letter.FromJson("""{"kind":"letter","pages":2}""").ToJson());
