using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A RouterImageGenerationsResponseBody of about 360 bytes.</summary>
internal static class ImageAnswers
{
    public static JsonObject Create() => new()
    {
        ["id"] = "img_01JD3K9Q2M7TVX",
        ["created"] = 1741338902.25,
        ["choices"] = new JsonArray(
            new JsonObject
            {
                ["index"] = 0,
                ["finish_reason"] = "stop",
                ["message"] = new JsonObject { ["role"] = "assistant", ["url"] = "https://images.router.example/img_01JD3K9Q2M7TVX/0.png" },
            },
            new JsonObject
            {
                ["index"] = 1,
                ["finish_reason"] = "stop",
                ["message"] = new JsonObject { ["role"] = "assistant", ["content"] = "The lighthouse at dusk, as asked." },
            }),
        ["model"] = "acme/draw-2",
        ["object"] = "image.generation",
    };
}
