using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Router.Codegen.OpenApi;

namespace Router.Codegen.AspNetCore;

/// <summary>
/// Marks the schemas of models. They are filled later: references between them can be recursive, and would be followed without end while
/// the document is made.
/// </summary>
internal sealed class ModelMarking : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var info = context.JsonTypeInfo;
        if (RouterModelSchema.ModelOf(info.Type) is { } model)
        {
            ModelComponents.Mark(schema, model);
        }
        else if (info.ElementType is { } type && RouterModelSchema.ModelOf(type) is { } element)
        {
            // The framework makes no schema for elements with a converter.
            var inside = new OpenApiSchema();
            ModelComponents.Mark(inside, element);
            if (info.Kind == JsonTypeInfoKind.Enumerable)
            {
                schema.Items ??= inside;
            }
            else
            {
                schema.AdditionalProperties ??= inside;
            }
        }

        return Task.CompletedTask;
    }
}
