using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain;

/// <summary>
/// The serializer's source generator in its fastest mode: metadata and fast-path writers, without features that the payloads do not need.
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

/// <summary>The context for messages. It has no fast-path writers: they would make polymorphic types slower to write.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<Message>))]
internal sealed partial class ConversationContext : JsonSerializerContext;

/// <summary>The context for messages whose role is not their first property.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(List<Message>))]
internal sealed partial class UnorderedContext : JsonSerializerContext;

/// <summary>The context for objects that keep unknown properties.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Extensible.ChatResponse))]
internal sealed partial class ExtensibleContext : JsonSerializerContext;
