using System.Text.Json;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>
/// Says that models are objects without properties: such a type gets a named schema, and its C# properties, which are not those of its
/// JSON, are not looked at.
/// </summary>
/// <param name="others">Answers for all other types.</param>
internal sealed class ModelContractResolver(ISerializerDataContractResolver others) : ISerializerDataContractResolver
{
    private static readonly JsonSerializerOptions Models = new() { TypeInfoResolver = RouterModelResolver.Instance };

    /// <inheritdoc/>
    public DataContract GetDataContractForType(Type type) => RouterModelSchema.ModelOf(type) is { } model
        ? DataContract.ForObject(model, [], jsonConverter: value => JsonSerializer.Serialize(value, Models.GetTypeInfo(model)))
        : others.GetDataContractForType(type);
}
