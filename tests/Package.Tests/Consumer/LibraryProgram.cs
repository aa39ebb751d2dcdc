using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Consumer;
using Consumer.Models;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

// For the generator of System.Text.Json, models of a library are ordinary types.
var parcel = JsonSerializer.Deserialize(RoundTrip.Json, ShipmentContext.Default.Parcel)!;
Console.WriteLine(RoundTrip.Compare("context", JsonSerializer.Serialize(parcel, ShipmentContext.Default.Parcel)));
const string Json = """{"Parcel":{"id":"P-2","weight_kg":1,"state":"lost","contents":[]}"""
    + ""","States":["in_transit","mislaid"],"Contents":{"kind":"letter","pages":3},"Last":null}""";
var shipment = JsonSerializer.Deserialize(Json, ShipmentContext.Default.Shipment)!;
Console.WriteLine(JsonSerializer.Serialize(shipment, ShipmentContext.Default.Shipment) == Json ? "inside equal" : "inside changed");

namespace Consumer
{
    internal sealed class Shipment
    {
        public Parcel? Parcel { get; set; }

        public List<ParcelState>? States { get; set; }

        public Contents Contents { get; set; }

        public ParcelState? Last { get; set; }
    }

    [JsonSerializable(typeof(Parcel))]
    [JsonSerializable(typeof(Shipment))]
    internal sealed partial class ShipmentContext : JsonSerializerContext
    {
    }
}
