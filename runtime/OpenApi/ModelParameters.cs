using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.OpenApi;

namespace Router.Codegen.OpenApi;

/// <summary>Parameters whose values are read from text, as enums are: generators of documents describe such types as text.</summary>
internal static class ModelParameters
{
    /// <summary>Puts the schema of a model, or of a list of them, in the place of that of text.</summary>
    /// <param name="description">The description that the program declares.</param>
    public static void Describe(IOpenApiParameter parameter, ApiParameterDescription description)
    {
        var type = (description.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo.ParameterType
            ?? description.ParameterDescriptor?.ParameterType;
        if (type is null || parameter is not OpenApiParameter own)
        {
            return;
        }

        if (RouterModelSchema.ModelOf(type) is { } model)
        {
            own.Schema = Marked(model);
        }
        else if (type.IsSZArray && RouterModelSchema.ModelOf(type.GetElementType()!) is { } element)
        {
            own.Schema = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Marked(element) };
        }
    }

    private static OpenApiSchema Marked(Type model)
    {
        var schema = new OpenApiSchema();
        ModelComponents.Mark(schema, model);
        return schema;
    }
}
