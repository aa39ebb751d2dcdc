using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain;

/// <summary>
/// The serializer's source generator in its quickest mode: metadata and straight-line writers, nothing that the payloads do not need.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ImageResponse))]
[JsonSerializable(typeof(ChatResponse))]
[JsonSerializable(typeof(ModelList))]
[JsonSerializable(typeof(UsageReport))]
[JsonSerializable(typeof(List<RoutingTarget>))]
[JsonSerializable(typeof(DirectTarget))]
[JsonSerializable(typeof(PoolTarget))]
[JsonSerializable(typeof(SplitTarget))]
[JsonSerializable(typeof(List<FlatTarget>))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>The same for messages. Straight-line writers would make polymorphic types slower to write, so there are none.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<Message>))]
internal sealed partial class ConversationContext : JsonSerializerContext;

/// <summary>The same for messages whose role does not come first.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(List<Message>))]
internal sealed partial class UnorderedContext : JsonSerializerContext;

/// <summary>The same for objects that keep what no page documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Extensible.ChatResponse))]
internal sealed partial class ExtensibleContext : JsonSerializerContext;
