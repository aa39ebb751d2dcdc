using System;
using System.Text.Json;
using Consumer;
using Consumer.Models;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

// The entry point that finds the converter by its attribute.
Console.WriteLine(RoundTrip.Compare("attribute", JsonSerializer.Serialize(JsonSerializer.Deserialize<Parcel>(RoundTrip.Json))));
