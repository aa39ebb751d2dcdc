using Microsoft.OpenApi;
using Router.Codegen.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Router.Codegen.Swashbuckle;

/// <summary>Marks the schemas that stand for models.</summary>
internal sealed class ModelMarking : ISchemaFilter
{
    /// <inheritdoc/>
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        // With a member or a parameter, the schema is one around that of the model.
        if (context.MemberInfo is null && context.ParameterInfo is null
            && schema is OpenApiSchema own && RouterModelSchema.ModelOf(context.Type) is { } model)
        {
            ModelComponents.Mark(own, model);
        }
    }
}
