using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.OpenApi;

namespace Router.Codegen.OpenApi;

/// <summary>Parameters whose values are parsed from text, for example enums. Document generators describe them as strings.</summary>
internal static class ModelParameters
{
    /// <summary>Replaces the string schema by the schema of the model, or of an array of models.</summary>
    /// <param name="description">The description of the parameter in the program.</param>
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
