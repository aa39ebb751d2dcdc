using System.Text.Json.Serialization;
using Newtonsoft.Json;
using JsonIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;

namespace Benchmarks.Candidates.Plain;

/// <summary>
/// A hand-written type for ChatCompletionResponse. Nulls of the payload are written as null, absent properties are not written.
/// </summary>
internal sealed class ChatResponse
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

internal sealed class ChatChoice
{
    public long Index { get; set; }

    public ResponseMessage Message { get; set; } = null!;

    public string? FinishReason { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public Logprobs? Logprobs { get; set; }
}

internal sealed class ResponseMessage
{
    public string Role { get; set; } = null!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public string? Content { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonProperty(NullValueHandling = NullValueHandling.Include)]
    public string? Refusal { get; set; }

    public string? Reasoning { get; set; }

    public List<ToolCall>? ToolCalls { get; set; }

    public List<Annotation>? Annotations { get; set; }
}

internal sealed class ToolCall
{
    public string Id { get; set; } = null!;

    public string Type { get; set; } = null!;

    public FunctionCall Function { get; set; } = null!;
}

internal sealed class FunctionCall
{
    public string Name { get; set; } = null!;

    public string Arguments { get; set; } = null!;
}

internal sealed class Annotation
{
    public string Type { get; set; } = null!;

    public UrlCitation UrlCitation { get; set; } = null!;
}

internal sealed class UrlCitation
{
    public string Url { get; set; } = null!;

    public string Title { get; set; } = null!;

    public long StartIndex { get; set; }

    public long EndIndex { get; set; }
}

internal sealed class Logprobs
{
    public List<TokenLogprob>? Content { get; set; }

    public List<TokenLogprob>? Refusal { get; set; }
}

internal sealed class TokenLogprob
{
    public string Token { get; set; } = null!;

    public double Logprob { get; set; }

    public List<long>? Bytes { get; set; }

    public List<TokenLogprob>? TopLogprobs { get; set; }
}

internal sealed class Usage
{
    public long PromptTokens { get; set; }

    public long CompletionTokens { get; set; }

    public long TotalTokens { get; set; }

    public PromptTokensDetails? PromptTokensDetails { get; set; }

    public CompletionTokensDetails? CompletionTokensDetails { get; set; }

    public decimal? Cost { get; set; }
}

internal sealed class PromptTokensDetails
{
    public long? CachedTokens { get; set; }

    public long? CacheWriteTokens { get; set; }

    public long? AudioTokens { get; set; }
}

internal sealed class CompletionTokensDetails
{
    public long? ReasoningTokens { get; set; }

    public long? AudioTokens { get; set; }

    public long? AcceptedPredictionTokens { get; set; }

    public long? RejectedPredictionTokens { get; set; }
}
