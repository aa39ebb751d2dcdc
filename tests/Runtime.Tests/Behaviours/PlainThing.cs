using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Router.Codegen.Tests.Behaviours;

/// <summary>A hand-written type for the page Thing.</summary>
public sealed class PlainThing
{
    public required string Id { get; set; }

    public string? Note { get; set; }

    public PlainColor? Color { get; set; }

    public long? Whole { get; set; }

    public double? Number { get; set; }

    public decimal? Exact { get; set; }

    public DateTimeOffset? At { get; set; }

    public DateOnly? On { get; set; }

    public byte[]? Raw { get; set; }

    public object? Any { get; set; }

    public PlainFigure? Figure { get; set; }

    public List<string>? Tags { get; set; }
}

public enum PlainColor
{
    [EnumMember(Value = "red")]
    [JsonStringEnumMemberName("red")]
    Red,

    [EnumMember(Value = "green")]
    [JsonStringEnumMemberName("green")]
    Green,
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainCircle), "circle")]
[JsonDerivedType(typeof(PlainSquare), "square")]
public class PlainFigure;

public sealed class PlainCircle : PlainFigure
{
    public required double Radius { get; set; }
}

public sealed class PlainSquare : PlainFigure
{
    public required double Side { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainThing))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
internal sealed partial class PlainThingContext : JsonSerializerContext;
