using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>RoutingTargets: a union without a discriminating constant. One member contains targets.</summary>
internal static class RoutingTargets
{
    public static JsonArray Create(int count) => new([.. Enumerable.Range(0, count).Select(Target)]);

    private static JsonObject Target(int i) => i % 6 == 5 ? Split(i) : i % 2 == 0 ? Direct(i) : Pool(i);

    private static JsonObject Direct(int i) => new()
    {
        ["timeout_ms"] = 30_000 + i,
        ["model"] = $"vendor-{i % 5}/chat-{i}",
        ["provider"] = $"vendor-{i % 5}",
    };

    private static JsonObject Pool(int i) => new()
    {
        ["pool"] = $"eu-{i}",
        ["strategy"] = i % 4 == 1 ? "cheapest" : "round_robin",
        ["timeout_ms"] = 20_000,
    };

    private static JsonObject Split(int i) => new()
    {
        ["sticky"] = true,
        ["targets"] = new JsonArray(
            new JsonObject { ["weight"] = 0.25, ["target"] = Direct(i) },
            new JsonObject { ["weight"] = 0.75, ["target"] = Pool(i) }),
    };
}
