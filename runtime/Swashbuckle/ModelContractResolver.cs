using System.Text.Json;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>
/// Describes models as objects without properties. Such a type gets a named schema, and its C# properties, which differ from those of its
/// JSON, are ignored.
/// </summary>
/// <param name="others">The resolver of all other types.</param>
internal sealed class ModelContractResolver(ISerializerDataContractResolver others) : ISerializerDataContractResolver
{
    private static readonly JsonSerializerOptions Models = new() { TypeInfoResolver = RouterModelResolver.Instance };

    /// <inheritdoc/>
    public DataContract GetDataContractForType(Type type) => RouterModelSchema.ModelOf(type) is { } model
        ? DataContract.ForObject(model, [], jsonConverter: value => JsonSerializer.Serialize(value, Models.GetTypeInfo(model)))
        : others.GetDataContractForType(type);
}
