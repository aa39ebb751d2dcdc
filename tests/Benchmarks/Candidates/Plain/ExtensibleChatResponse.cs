using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain.Extensible;

/// <summary>Keeps unknown properties in the serializer's own way.</summary>
internal abstract class Extensible
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>The chat response, with extension data for unknown properties in every object.</summary>
internal sealed class ChatResponse : Extensible
{
    public string Id { get; set; } = null!;

    public string Object { get; set; } = null!;

    public long Created { get; set; }

    public string Model { get; set; } = null!;

    public List<ChatChoice> Choices { get; set; } = null!;

    public Usage? Usage { get; set; }

    public string? ServiceTier { get; set; }

    public string? SystemFingerprint { get; set; }

    public string? Provider { get; set; }
}

internal sealed class ChatChoice : Extensible
{
    public long Index { get; set; }

    public ResponseMessage Message { get; set; } = null!;

    public string? FinishReason { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Logprobs? Logprobs { get; set; }
}

internal sealed class ResponseMessage : Extensible
{
    public string Role { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Content { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Refusal { get; set; }

    public string? Reasoning { get; set; }

    public List<ToolCall>? ToolCalls { get; set; }

    public List<Annotation>? Annotations { get; set; }
}

internal sealed class ToolCall : Extensible
{
    public string Id { get; set; } = null!;

    public string Type { get; set; } = null!;

    public FunctionCall Function { get; set; } = null!;
}

internal sealed class FunctionCall : Extensible
{
    public string Name { get; set; } = null!;

    public string Arguments { get; set; } = null!;
}

internal sealed class Usage : Extensible
{
    public long PromptTokens { get; set; }

    public long CompletionTokens { get; set; }

    public long TotalTokens { get; set; }

    public PromptTokensDetails? PromptTokensDetails { get; set; }

    public CompletionTokensDetails? CompletionTokensDetails { get; set; }

    public decimal? Cost { get; set; }
}

internal sealed class PromptTokensDetails : Extensible
{
    public long? CachedTokens { get; set; }

    public long? CacheWriteTokens { get; set; }

    public long? AudioTokens { get; set; }
}

internal sealed class CompletionTokensDetails : Extensible
{
    public long? ReasoningTokens { get; set; }

    public long? AudioTokens { get; set; }

    public long? AcceptedPredictionTokens { get; set; }

    public long? RejectedPredictionTokens { get; set; }
}

internal sealed class Annotation : Extensible
{
    public string Type { get; set; } = null!;

    public UrlCitation UrlCitation { get; set; } = null!;
}

internal sealed class UrlCitation : Extensible
{
    public string Url { get; set; } = null!;

    public string Title { get; set; } = null!;

    public long StartIndex { get; set; }

    public long EndIndex { get; set; }
}
