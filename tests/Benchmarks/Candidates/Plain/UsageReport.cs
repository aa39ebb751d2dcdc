namespace Benchmarks.Candidates.Plain;

/// <summary>A hand-written type for UsageReport.</summary>
internal sealed class UsageReport
{
    public string Id { get; set; } = null!;

    public string Workspace { get; set; } = null!;

    public DateOnly StartsOn { get; set; }

    public DateOnly EndsOn { get; set; }

    public DateTimeOffset GeneratedAt { get; set; }

    public string Granularity { get; set; } = null!;

    public string? Project { get; set; }

    public string? Model { get; set; }

    public string? Provider { get; set; }

    public string? User { get; set; }

    public string? ApiKeyId { get; set; }

    public string? Currency { get; set; }

    public decimal? CostTotal { get; set; }

    public long? InputTokens { get; set; }

    public long? OutputTokens { get; set; }

    public long? ReasoningTokens { get; set; }

    public long? CachedTokens { get; set; }

    public long? CacheWriteTokens { get; set; }

    public long? AudioInputTokens { get; set; }

    public long? AudioOutputTokens { get; set; }

    public long? ImageTokens { get; set; }

    public double? VideoSeconds { get; set; }

    public long? Images { get; set; }

    public long? Requests { get; set; }

    public long? RequestsSucceeded { get; set; }

    public long? RequestsFailed { get; set; }

    public long? RequestsRetried { get; set; }

    public long? RequestsRejected { get; set; }

    public long? RequestsStreamed { get; set; }

    public long? Fallbacks { get; set; }

    public long? Timeouts { get; set; }

    public long? ToolCalls { get; set; }

    public long? WebSearches { get; set; }

    public double? LatencyMeanMs { get; set; }

    public double? LatencyP50Ms { get; set; }

    public double? LatencyP95Ms { get; set; }

    public double? LatencyP99Ms { get; set; }

    public double? FirstTokenP50Ms { get; set; }

    public double? FirstTokenP95Ms { get; set; }

    public double? TokensPerSecond { get; set; }

    public decimal? CostInput { get; set; }

    public decimal? CostOutput { get; set; }

    public decimal? CostCache { get; set; }

    public decimal? CostTools { get; set; }

    public decimal? BudgetLeft { get; set; }

    public bool? BudgetExceeded { get; set; }

    public bool? IsFinal { get; set; }

    public string? Note { get; set; }

    public Dictionary<string, string>? Labels { get; set; }

    public List<string>? ModelsUsed { get; set; }
}
