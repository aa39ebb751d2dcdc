namespace Benchmarks.Candidates.Plain;

/// <summary>
/// A hand-written type for RouterImageGenerationsResponseBody: enums are strings, and one class is used for the three kinds of message.
/// </summary>
internal sealed class ImageResponse
{
    public string Id { get; set; } = null!;

    public double Created { get; set; }

    public List<ImageChoice> Choices { get; set; } = null!;

    public string Model { get; set; } = null!;

    public string Object { get; set; } = null!;
}

internal sealed class ImageChoice
{
    public double Index { get; set; }

    public string? FinishReason { get; set; }

    public ImageMessage? Message { get; set; }
}

internal sealed class ImageMessage
{
    public string Role { get; set; } = null!;

    public string? Content { get; set; }

    public string? Url { get; set; }

    public List<ImageToolCall>? ToolCalls { get; set; }
}

internal sealed class ImageToolCall
{
    public string? Id { get; set; }

    public double? Index { get; set; }

    public string Type { get; set; } = null!;

    public FunctionCall Function { get; set; } = null!;
}
