using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain;

/// <summary>
/// A hand-written type for ChatMessage. The content is only a string, as in the payload: a converter for text or parts would cost the
/// serializer time.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[JsonDerivedType(typeof(SystemMessage), "system")]
[JsonDerivedType(typeof(DeveloperMessage), "developer")]
[JsonDerivedType(typeof(UserMessage), "user")]
[JsonDerivedType(typeof(AssistantMessage), "assistant")]
[JsonDerivedType(typeof(ToolMessage), "tool")]
[JsonDerivedType(typeof(FunctionMessage), "function")]
internal abstract class Message;

internal sealed class SystemMessage : Message
{
    public string Content { get; set; } = null!;

    public string? Name { get; set; }
}

internal sealed class DeveloperMessage : Message
{
    public string Content { get; set; } = null!;

    public string? Name { get; set; }
}

internal sealed class UserMessage : Message
{
    public string Content { get; set; } = null!;

    public string? Name { get; set; }
}

internal sealed class AssistantMessage : Message
{
    public string? Content { get; set; }

    public string? Refusal { get; set; }

    public string? Name { get; set; }

    public List<ToolCall>? ToolCalls { get; set; }

    public FunctionCall? FunctionCall { get; set; }
}

internal sealed class ToolMessage : Message
{
    public string Content { get; set; } = null!;

    public string ToolCallId { get; set; } = null!;
}

internal sealed class FunctionMessage : Message
{
    public string? Content { get; set; }

    public string Name { get; set; } = null!;
}
