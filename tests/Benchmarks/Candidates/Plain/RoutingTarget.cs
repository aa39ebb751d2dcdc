using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Benchmarks.Candidates.Plain;

/// <summary>A hand-written type for RoutingTarget: a union without a discriminator.</summary>
[JsonConverter(typeof(RoutingTargetConverter))]
internal abstract class RoutingTarget;

internal sealed class DirectTarget : RoutingTarget
{
    public string Model { get; set; } = null!;

    public string? Provider { get; set; }

    public long? TimeoutMs { get; set; }
}

internal sealed class PoolTarget : RoutingTarget
{
    public string Pool { get; set; } = null!;

    public string? Strategy { get; set; }

    public long? TimeoutMs { get; set; }
}

internal sealed class SplitTarget : RoutingTarget
{
    public List<WeightedTarget> Targets { get; set; } = null!;

    public bool? Sticky { get; set; }
}

internal sealed class WeightedTarget
{
    public double Weight { get; set; }

    public RoutingTarget Target { get; set; } = null!;
}

/// <summary>
/// The fastest way with the serializer's source generator: look ahead with a copy of the reader for a property that only one member has,
/// and let the generated code read that member.
/// </summary>
internal sealed class RoutingTargetConverter : JsonConverter<RoutingTarget>
{
    public override RoutingTarget? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            if (ahead.ValueTextEquals("model"u8))
                return JsonSerializer.Deserialize(ref reader, Info<DirectTarget>(options));
            if (ahead.ValueTextEquals("pool"u8))
                return JsonSerializer.Deserialize(ref reader, Info<PoolTarget>(options));
            if (ahead.ValueTextEquals("targets"u8))
                return JsonSerializer.Deserialize(ref reader, Info<SplitTarget>(options));
            ahead.Skip();
        }

        throw new JsonException("No kind of target.");
    }

    public override void Write(Utf8JsonWriter writer, RoutingTarget value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case DirectTarget direct:
                JsonSerializer.Serialize(writer, direct, Info<DirectTarget>(options));
                break;
            case PoolTarget pool:
                JsonSerializer.Serialize(writer, pool, Info<PoolTarget>(options));
                break;
            case SplitTarget split:
                JsonSerializer.Serialize(writer, split, Info<SplitTarget>(options));
                break;
        }
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => options.GetTypeInfo<T>();
}

/// <summary>
/// RoutingTarget without a union: one class with the properties of all members, which does not show which of them belong together.
/// </summary>
internal sealed class FlatTarget
{
    public string? Model { get; set; }

    public string? Provider { get; set; }

    public string? Pool { get; set; }

    public string? Strategy { get; set; }

    public long? TimeoutMs { get; set; }

    public List<FlatWeightedTarget>? Targets { get; set; }

    public bool? Sticky { get; set; }
}

internal sealed class FlatWeightedTarget
{
    public double Weight { get; set; }

    public FlatTarget Target { get; set; } = null!;
}
