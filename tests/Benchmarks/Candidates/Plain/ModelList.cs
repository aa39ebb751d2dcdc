namespace Benchmarks.Candidates.Plain;

/// <summary>A hand-written type for ModelList.</summary>
internal sealed class ModelList
{
    public string Object { get; set; } = null!;

    public List<ModelCard> Data { get; set; } = null!;

    public long? NextCursor { get; set; }
}

internal sealed class ModelCard
{
    public string Id { get; set; } = null!;

    public string Object { get; set; } = null!;

    public long Created { get; set; }

    public string OwnedBy { get; set; } = null!;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string Kind { get; set; } = null!;

    public string? Status { get; set; }

    public ModelArchitecture? Architecture { get; set; }

    public ModelPricing Pricing { get; set; } = null!;

    public ModelLimits? Limits { get; set; }

    public List<string>? Capabilities { get; set; }

    public List<string>? SupportedParameters { get; set; }

    public Dictionary<string, List<string>>? Aliases { get; set; }

    public Dictionary<string, Dictionary<string, double>>? Benchmarks { get; set; }

    public DateOnly? ReleasedOn { get; set; }

    public DateOnly? KnowledgeCutoff { get; set; }

    public DateTimeOffset? RetiresAt { get; set; }

    public long? ContextWindow { get; set; }

    public bool? Deprecated { get; set; }
}

internal sealed class ModelArchitecture
{
    public List<string> InputModalities { get; set; } = null!;

    public List<string> OutputModalities { get; set; } = null!;

    public string? Tokenizer { get; set; }

    public long? Parameters { get; set; }
}

internal sealed class ModelPricing
{
    public decimal Prompt { get; set; }

    public decimal Completion { get; set; }

    public decimal? Image { get; set; }

    public decimal? Request { get; set; }

    public List<PriceTier>? Tiers { get; set; }

    public Dictionary<string, PriceTier>? Discounts { get; set; }
}

internal sealed class PriceTier
{
    public long FromTokens { get; set; }

    public decimal? Prompt { get; set; }

    public decimal? Completion { get; set; }
}

internal sealed class ModelLimits
{
    public long ContextTokens { get; set; }

    public long? OutputTokens { get; set; }

    public long? RequestsPerMinute { get; set; }

    public long? ImagesPerRequest { get; set; }
}
