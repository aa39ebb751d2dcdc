using System.Text.Json;
using System.Text.Json.Nodes;
using Benchmarks.Measuring;
using Benchmarks.Models;
using Benchmarks.Payloads;

namespace Benchmarks.Gates;

/// <summary>The cost of writing models with kept source texts, unknown properties or misfits.</summary>
/// <param name="Name">The kind of kept data.</param>
/// <param name="Ratio">The writing time divided by that of the same model without kept data.</param>
internal sealed record KeptFigures(string Name, double Ratio)
{
    private const string Clean = "clean";
    private const string InEveryElement = "null in every element of a list";

    /// <summary>True if the figure has no goal. Several models keep data then, which is a third of the payload.</summary>
    public bool IsTold => Name == InEveryElement;

    public static IReadOnlyList<KeptFigures> Measure()
    {
        var measured = Rounds.Run(
        [
            Of(Clean, static _ => { }),
            Of("null for a required number", static chat => chat["created"] = null),
            Of("null for an optional object", static chat => chat["usage"] = null),
            Of("another spelling of a name", static chat => Rename(chat, "service_tier", "serviceTier")),
            Of(InEveryElement, static chat =>
            {
                foreach (var choice in chat["choices"]!.AsArray())
                    choice!["index"] = null;
            }),
        ]);
        return [.. measured.Skip(1).Select(kept => new KeptFigures(kept.Name, kept.RatioTo(measured[0])))];
    }

    private static Operation Of(string name, Action<JsonObject> change) => new(name, () =>
    {
        var json = JsonNode.Parse(Payload.Chat.Json)!.AsObject();
        change(json);
        var model = ChatCompletionResponse.FromJson(JsonSerializer.SerializeToUtf8Bytes(json));
        return model.ToJsonUtf8;
    });

    private static void Rename(JsonObject json, string name, string other)
    {
        var value = json[name]!.DeepClone();
        json.Remove(name);
        json[other] = value;
    }
}
