using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A ModelList and its cards of about 950 bytes each.</summary>
internal static class ModelLists
{
    private static readonly string[] Kinds = ["chat", "image", "embedding", "rerank", "speech-to-text"];
    private static readonly string[] Statuses = ["active", "preview", "deprecated"];
    private static readonly string[] Capabilities = ["streaming", "tools", "vision", "json_mode", "reasoning", "prompt_caching"];
    private static readonly string[] Parameters = ["temperature", "top_p", "max_tokens", "stop", "seed", "tools"];

    public static JsonObject Create(int cards) => new()
    {
        ["object"] = "list",
        ["data"] = new JsonArray([.. Enumerable.Range(0, cards).Select(Card)]),
        ["next_cursor"] = cards,
    };

    public static void WriteCards(Stream stream, int count)
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartArray();
        for (var i = 0; i < count; i++)
        {
            Card(i).WriteTo(writer);
            if (i % 1000 == 0)
                writer.Flush();
        }

        writer.WriteEndArray();
    }

    private static JsonObject Card(int i)
    {
        var card = new JsonObject
        {
            ["id"] = $"vendor-{i % 17}/model-{i}",
            ["object"] = "model",
            ["created"] = 1_700_000_000 + i * 3_600,
            ["owned_by"] = $"vendor-{i % 17}",
            ["name"] = $"Model {i}",
            ["description"] = $"The model number {i} of vendor {i % 17}, made for long conversations and for calls of tools. "
                + "It follows instructions well, "
                + "answers in many languages and reads pictures, tables and handwriting. Vendors may answer later at night.",
            ["kind"] = Kinds[i % Kinds.Length],
            ["status"] = Statuses[i % Statuses.Length],
            ["architecture"] = new JsonObject
            {
                ["input_modalities"] = new JsonArray("text", "image"),
                ["output_modalities"] = new JsonArray("text"),
                ["tokenizer"] = "acme-bpe",
                ["parameters"] = 8_000_000_000 + i,
            },
            ["pricing"] = new JsonObject { ["prompt"] = 0.0000025m + i * 0.00000001m, ["completion"] = 0.00001m, ["image"] = 0.003m },
            ["limits"] = new JsonObject { ["context_tokens"] = 131_072, ["output_tokens"] = 4_096 + i, ["requests_per_minute"] = 600 },
            ["capabilities"] = Some(Capabilities, i),
            ["supported_parameters"] = Some(Parameters, i + 1),
            ["knowledge_cutoff"] = $"2023-{i % 12 + 1:00}-01",
            ["released_on"] = $"2024-{i % 12 + 1:00}-{i % 28 + 1:00}",
            ["context_window"] = 131_072,
            ["deprecated"] = i % 3 == 2,
        };
        if (i % 4 == 0)
            card["aliases"] = new JsonObject { ["cloud-a"] = new JsonArray($"m{i}", $"model{i}") };
        if (i % 5 == 0)
            card["benchmarks"] = new JsonObject { ["reading"] = new JsonObject { ["short"] = 0.91, ["long"] = 0.733 } };
        if (i % 3 == 2)
            card["retires_at"] = "2026-02-19T00:00:00+00:00";
        return card;
    }

    private static JsonArray Some(string[] names, int i) =>
        new([.. Enumerable.Range(0, 3 + i % 3).Select(k => (JsonNode)names[(i + k) % names.Length])]);
}
