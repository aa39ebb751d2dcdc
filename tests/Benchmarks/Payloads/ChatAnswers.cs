using System.Text.Json.Nodes;

namespace Benchmarks.Payloads;

/// <summary>A ChatCompletionResponse of about 1.3 KB.</summary>
internal static class ChatAnswers
{
    public static JsonObject Create(ChatText text) => new()
    {
        ["id"] = "chatcmpl-9f27c1d4e8",
        ["object"] = "chat.completion",
        ["created"] = 1741338902,
        ["model"] = "acme/chat-4",
        ["choices"] = new JsonArray(
            new JsonObject
            {
                ["index"] = 0,
                ["message"] = new JsonObject
                {
                    ["role"] = "assistant",
                    ["content"] = text.Content,
                    ["refusal"] = null,
                    ["reasoning"] = text.Reasoning,
                    ["annotations"] = new JsonArray(new JsonObject
                    {
                        ["type"] = "url_citation",
                        ["url_citation"] = new JsonObject
                        {
                            ["url"] = "https://ferries.example/winter",
                            ["title"] = "Winter",
                            ["start_index"] = 0,
                            ["end_index"] = 57,
                        },
                    }),
                },
                ["finish_reason"] = "stop",
                ["logprobs"] = null,
            },
            new JsonObject
            {
                ["index"] = 1,
                ["message"] = new JsonObject
                {
                    ["role"] = "assistant",
                    ["content"] = null,
                    ["refusal"] = null,
                    ["tool_calls"] = new JsonArray(
                        Call("call_81b0", "find_ferries", text.Arguments), Call("call_81b1", "get_weather", text.Arguments)),
                },
                ["finish_reason"] = "tool_calls",
                ["logprobs"] = null,
            }),
        ["usage"] = new JsonObject
        {
            ["prompt_tokens"] = 412,
            ["completion_tokens"] = 187,
            ["total_tokens"] = 599,
            ["prompt_tokens_details"] = new JsonObject { ["cached_tokens"] = 256, ["audio_tokens"] = 0 },
            ["completion_tokens_details"] = new JsonObject
            {
                ["reasoning_tokens"] = 64,
                ["audio_tokens"] = 0,
                ["accepted_prediction_tokens"] = 0,
                ["rejected_prediction_tokens"] = 0,
            },
            ["cost"] = 0.0001325m,
        },
        ["service_tier"] = "default",
        ["system_fingerprint"] = "fp_44709d6fcb",
        ["provider"] = "acme",
    };

    private static JsonObject Call(string id, string name, string arguments) => new()
    {
        ["id"] = id,
        ["type"] = "function",
        ["function"] = new JsonObject { ["name"] = name, ["arguments"] = arguments },
    };
}

/// <summary>The texts of a chat completion.</summary>
internal sealed record ChatText(string Content, string Reasoning, string Arguments)
{
    public static ChatText English { get; } = new(
        "The last ferry leaves at 22:40 from the north pier. Tickets are sold on board, and the crossing takes some twenty minutes "
        + "when the sea is calm.",
        "The user wants the last departure today, so the winter timetable counts.",
        "{city: Lindesnes, days: 2}");

    public static ChatText Worldwide { get; } = new(
        "Die letzte Fähre fährt um 22:40 Uhr. Последний паром отходит в 22:40. 最終フェリーは二十二時四十分に出ます。آخر عبّارة في الساعة 22:40. 🌊⛴️",
        "Пользователь спрашивает о последнем рейсе; 冬の時刻表が有効です。",
        "{ville: Kårvåg, 日: 2}");

    public static ChatText Code { get; } = new(
        "```csharp\nvar text = \"C:\\\\ferries\\\\winter\";\n\tConsole.WriteLine($\"<b>{text}</b> & 'more'\");\n```\n"
        + "À bientôt – 22:40 €\r\n",
        "She's asking for \"code\", with tabs\tand\nlines.",
        "{\"city\": \"Lindesnes\", \"days\": 2}");
}
