using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>Options of the framework's serializer for reading models.</summary>
/// <param name="misfits">The treatment of misfits.</param>
internal sealed class SerializerDoors(JsonMisfits misfits)
{
    /// <summary>Options that mention models only by a converter, and only if misfits are refused.</summary>
    public JsonSerializerOptions Plain { get; } = With(misfits);

    public JsonSerializerOptions WithResolver { get; } =
        new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddRouterModels(misfits);

    public JsonSerializerOptions ModelsOnly { get; } = new() { TypeInfoResolver = new RouterModelResolver(misfits) };

    public JsonSerializerOptions SmallBuffer { get; } = new(With(misfits)) { DefaultBufferSize = 1 };

    private static JsonSerializerOptions With(JsonMisfits misfits) =>
        misfits == JsonMisfits.Keep ? new() : new() { Converters = { new RouterModelConverter(misfits) } };
}
