using System.Text.Json;
using System.Text.Json.Nodes;
using Fixtures;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests.Behaviours;

/// <summary>A library that reads and writes the same JSON.</summary>
internal sealed record Candidate(string Name, Func<string, string> RoundTrip)
{
    private static readonly Newtonsoft.Json.JsonSerializerSettings NewtonsoftSettings = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore,
        Converters = { new StringEnumConverter() },
    };

    public static IReadOnlyList<Candidate> All { get; } =
    [
        new("Router.Codegen", json => Thing.FromJson(json).ToJson()),
        new("System.Text.Json, source generator", json => JsonSerializer.Serialize(
            JsonSerializer.Deserialize(json, PlainThingContext.Default.PlainThing)!, PlainThingContext.Default.PlainThing)),
        new("Newtonsoft.Json", json => Newtonsoft.Json.JsonConvert.SerializeObject(
            Newtonsoft.Json.JsonConvert.DeserializeObject<PlainThing>(json, NewtonsoftSettings), NewtonsoftSettings)),
    ];

    /// <summary>A short description of the result for the JSON.</summary>
    public string OutcomeOf(string json)
    {
        string written;
        try
        {
            written = RoundTrip(json);
        }
        catch (JsonException error)
        {
            return Refused(error.Path);
        }
        catch (Newtonsoft.Json.JsonReaderException error)
        {
            return Refused("$." + error.Path);
        }
        catch (Newtonsoft.Json.JsonSerializationException error)
        {
            return Refused("$." + error.Path);
        }
        catch (Exception error) when (error is NotSupportedException or FormatException or OverflowException or ArgumentException)
        {
            return $"{error.GetType().Name}";
        }

        return CanonicalJson.Of(json) == CanonicalJson.Of(written) ? "kept"
            : IsSame(json, written) ? "kept, in another order or number format"
            : $"**changed** to `{written}`";
    }

    private static string Refused(string? path) => $"refused at `{(path is null ? "$" : path.TrimEnd('.'))}`";

    private static bool IsSame(string json, string written)
    {
        try
        {
            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written));
        }
        catch (ArgumentException)
        {
            return false; // a repeated name
        }
    }
}
