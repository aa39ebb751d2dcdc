using System;
using System.Text.Json;
using Consumer;
using Consumer.Models;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

// The entry point that uses the converter attribute.
Console.WriteLine(RoundTrip.Compare("attribute", JsonSerializer.Serialize(JsonSerializer.Deserialize<Parcel>(RoundTrip.Json))));
