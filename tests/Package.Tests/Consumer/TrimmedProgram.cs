using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Consumer;
using Gauges.Models;

foreach (var line in RoundTrip.Run())
{
    Console.WriteLine(line);
}

foreach (var line in GaugeTrip.Run())
{
    Console.WriteLine(line);
}

namespace Consumer
{
    /// <summary>Reads and writes values of models of all kinds, each by itself: nothing else in the program creates them.</summary>
    internal static class GaugeTrip
    {
        private const string Json =
            """{"level":50,"kind":"float","history":[0,100,75],"others":{"left":"pressure","right":"sonar"},"mark":100}""";

        public static IEnumerable<string> Run()
        {
            yield return Compare("gauge direct", Json, Gauge.FromJson(Json).ToJson());
            yield return Compare("gauge typed", Json, Through(Json, RouterModels.Default.Gauge));
            yield return Compare("integer enum typed", "50", Through("50", RouterModels.Default.Level));
            yield return Compare("enum typed", "\"float\"", Through("\"float\"", RouterModels.Default.GaugeKind));
            yield return Compare("union typed", "\"pressure\"", Through("\"pressure\"", RouterModels.Default.Mark));
            var resolved = new JsonSerializerOptions { TypeInfoResolver = RouterModels.Resolver };
            yield return Compare("list resolved", "[0,100]", Through<List<Level>>("[0,100]", resolved));
            const string Map = """{"a":"float"}""";
            yield return Compare("map resolved", Map, Through<Dictionary<string, GaugeKind>>(Map, resolved));
            yield return Compare("unions resolved", """[50,"float"]""", Through<Mark[]>("""[50,"float"]""", resolved));

            // Like a context with the attribute of a model. Finding the attribute takes reflection, which is off.
            var attributed = new JsonSerializerOptions { TypeInfoResolver = new ByAttribute() };
            yield return Compare("gauge by attribute", Json, Through<Gauge>(Json, attributed));
            yield return Compare("integer enum by attribute", "100", Through<Level>("100", attributed));
            yield return Compare("union by attribute", "0", Through<Mark>("0", attributed));
            yield return "known " + Level.Parse("50").IsKnown + ", " + (Level.FULL == 100) + ", " + GaugeKind.Float.IsKnown;
        }

        private static string Compare(string entryPoint, string json, string written) =>
            entryPoint + (json == written ? " equal" : " changed: " + written);

        private static string Through<T>(string json, JsonSerializerOptions options) =>
            Through(json, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

        private static string Through<T>(string json, JsonTypeInfo<T> info) =>
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info)!, info);

        private sealed class ByAttribute : IJsonTypeInfoResolver
        {
            public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
                type == typeof(Gauge) ? Of<Gauge>(options)
                : type == typeof(Level) ? Of<Level>(options)
                : type == typeof(Mark) ? Of<Mark>(options)
                : null;

            private static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options) =>
                JsonMetadataServices.CreateValueInfo<T>(options, new RouterModels.Converter().CreateConverter(typeof(T), options)!);
        }
    }
}
