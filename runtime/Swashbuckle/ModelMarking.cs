using Microsoft.OpenApi;
using Router.Codegen.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>Marks the schemas of models.</summary>
internal sealed class ModelMarking : ISchemaFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        // For a member or parameter, the schema is a wrapper of the model's schema.
        if (context.MemberInfo is null && context.ParameterInfo is null
            && schema is OpenApiSchema own && RouterModelSchema.ModelOf(context.Type) is { } model)
        {
            ModelComponents.Mark(own, model);
        }
    }
}
