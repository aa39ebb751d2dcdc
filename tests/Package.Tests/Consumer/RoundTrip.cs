using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Consumer.Models;
using Router.Codegen;

namespace Consumer
{
    /// <summary>Reads and writes a parcel through the entry points that need no reflection, and returns the result as text.</summary>
    internal static class RoundTrip
    {
        public const string Json =
            """
            {"id":"P-1","weight_kg":1.25,"state":"in_transit","contents":[{"kind":"letter","pages":3},{"kind":"box","items":{"socks":2}}],
             "sent_at":"2026-03-04T05:06:07Z","note":null,"carrier":{"name":"on no page"}}
            """;

        public static IEnumerable<string> Run()
        {
            yield return Compare("direct", Parcel.FromJson(Json).ToJson());
            yield return Compare("typed", Through(Json, RouterModels.Default.Parcel));
            yield return Compare("resolver", Through(new JsonSerializerOptions { TypeInfoResolver = RouterModels.Resolver }));
            var extended = new JsonSerializerOptions { TypeInfoResolver = OwnContext.Default };
            extended.AddRouterModels();
            yield return Compare("extended", Through(extended));
            yield return Compare("list", ThroughList(extended));
            var combined = new JsonSerializerOptions
            {
                TypeInfoResolver = JsonTypeInfoResolver.Combine(RouterModels.Resolver, OwnContext.Default),
            };
            yield return Compare("combined", Through(combined));
            var stamp = new Stamp { Price = 2 };
            yield return "own type " + JsonSerializer.Serialize(stamp, (JsonTypeInfo<Stamp>)combined.GetTypeInfo(typeof(Stamp)));
            yield return "enum " + Through("\"mislaid\"", (JsonTypeInfo<ParcelState>)combined.GetTypeInfo(typeof(ParcelState)));
            const string Letter = """{"kind":"letter","pages":3}""";
            yield return "union " + Through(Letter, (JsonTypeInfo<Contents>)combined.GetTypeInfo(typeof(Contents)));
            yield return Describe(Parcel.FromJson(Json));
            yield return Refusal("""{"id":1}""");
            var kept = Parcel.FromJson("""{"id":1,"weight_kg":2,"state":"sent","contents":[]}""");
            yield return kept.FindMisfits().Single() + " kept as " + kept.ToJson();
            yield return "models in " + typeof(Parcel).Assembly.GetName().Name;
        }

        public static string Compare(string entryPoint, string written) =>
            entryPoint + (JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(written)) ? " equal" : " changed: " + written);

        private static string Through(JsonSerializerOptions options) =>
            Through(Json, (JsonTypeInfo<Parcel>)options.GetTypeInfo(typeof(Parcel)));

        private static string Through<T>(string json, JsonTypeInfo<T> info) =>
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, info)!, info);

        private static string ThroughList(JsonSerializerOptions options)
        {
            var info = (JsonTypeInfo<List<Parcel>>)options.GetTypeInfo(typeof(List<Parcel>));
            return JsonSerializer.Serialize(JsonSerializer.Deserialize("[" + Json + "]", info)!, info).TrimStart('[').TrimEnd(']');
        }

        private static string Refusal(string json)
        {
            try
            {
                return "not refused: " + Parcel.FromJson(json, JsonMisfits.Refuse).ToJson();
            }
            catch (JsonException refused)
            {
                return refused.Message;
            }
        }

        private static string Describe(Parcel parcel)
        {
            var contents = parcel.Contents.Select(content => content.Match(
                letter => letter.Kind + " of " + letter.Pages,
                box => box.Kind + " with " + string.Join(", ", box.Items.Keys),
                other => "unknown " + other));
            var state = parcel.State.Value switch
            {
                ParcelState.Known.InTransit => "on its way",
                _ => "somewhere",
            };
            var unknown = string.Join(", ", parcel.UnknownProperties.Keys);
            return parcel.Id + " " + state + ": " + string.Join(", ", contents) + "; also " + unknown;
        }
    }

    /// <summary>A type of the consumer.</summary>
    internal sealed class Stamp
    {
        public int Price { get; set; }
    }

    [JsonSerializable(typeof(Stamp))]
    internal sealed partial class OwnContext : JsonSerializerContext
    {
    }
}
