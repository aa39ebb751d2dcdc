using System;
using Consumer.Models;

Console.WriteLine(Waybill.FromJson("""{"number":1,"stamp":{"price":2}}""").ToJson());
