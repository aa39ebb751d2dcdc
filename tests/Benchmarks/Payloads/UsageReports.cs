using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A UsageReport, the model with fifty fields.</summary>
internal static class UsageReports
{
    private static readonly string[] Counts =
    [
        "input_tokens", "output_tokens", "reasoning_tokens", "cached_tokens", "cache_write_tokens", "audio_input_tokens",
        "audio_output_tokens", "image_tokens", "images", "requests", "requests_succeeded", "requests_failed", "requests_retried",
        "requests_rejected", "requests_streamed",
        "fallbacks", "timeouts", "tool_calls", "web_searches",
    ];

    private static readonly string[] Measures =
    [
        "video_seconds", "latency_mean_ms", "latency_p50_ms", "latency_p95_ms", "latency_p99_ms", "first_token_p50_ms",
        "first_token_p95_ms", "tokens_per_second",
    ];

    private static readonly string[] Costs = ["cost_total", "cost_input", "cost_output", "cost_cache", "cost_tools", "budget_left"];

    public static JsonObject Full()
    {
        var report = Begin();
        foreach (var name in (string[])["project", "model", "provider", "user", "api_key_id", "currency", "note"])
            report[name] = $"the {name}";
        for (var i = 0; i < Counts.Length; i++)
            report[Counts[i]] = 1_000 + i * 7_919;
        for (var i = 0; i < Measures.Length; i++)
            report[Measures[i]] = 100.25 + i * 13.375;
        for (var i = 0; i < Costs.Length; i++)
            report[Costs[i]] = 12.5m + i * 1.0001m;
        report["budget_exceeded"] = false;
        report["is_final"] = true;
        report["labels"] = new JsonObject { ["team"] = "growth", ["stage"] = "test" };
        report["models_used"] = new JsonArray("acme/chat-4", "acme/embed-1");
        return report;
    }

    public static JsonObject Sparse()
    {
        var report = Begin();
        report["model"] = "acme/chat-4";
        report["provider"] = "acme";
        report["currency"] = "USD";
        report["cost_total"] = 12.5001m;
        report["input_tokens"] = 48_211;
        report["output_tokens"] = 9_127;
        report["requests"] = 311;
        report["latency_mean_ms"] = 441.25;
        return report;
    }

    private static JsonObject Begin() => new()
    {
        ["id"] = "ur_2025_10",
        ["workspace"] = "w_1",
        ["starts_on"] = "2025-02-24",
        ["ends_on"] = "2025-03-02",
        ["generated_at"] = "2025-03-03T00:05:00+00:00",
        ["granularity"] = "week",
    };
}
