using Microsoft.OpenApi;

namespace Router.Codegen.OpenApi;

/// <summary>
/// Replaces schemas inside a document. Those directly under "#/components/schemas" are not replaced, but their contents are.
/// </summary>
internal sealed class SchemaReplacement : OpenApiVisitorBase
{
    private readonly Func<IOpenApiSchema, IOpenApiSchema> _replace;

    private SchemaReplacement(Func<IOpenApiSchema, IOpenApiSchema> replace) => _replace = replace;

    /// <summary>Replaces the schemas of a document.</summary>
    /// <param name="replace">
    /// Gives the replacement of a schema, which may be the schema itself. A reference must be replaced by a reference.
    /// </param>
    public static void Apply(OpenApiDocument document, Func<IOpenApiSchema, IOpenApiSchema> replace) =>
        new OpenApiWalker(new SchemaReplacement(replace)).Walk(document);

    /// <inheritdoc/>
    public override void Visit(OpenApiMediaType mediaType) => mediaType.Schema = Replace(mediaType.Schema);

    /// <inheritdoc/>
    public override void Visit(IOpenApiParameter parameter)
    {
        if (parameter is OpenApiParameter own)
        {
            own.Schema = Replace(own.Schema);
        }
    }

    /// <inheritdoc/>
    public override void Visit(IOpenApiHeader header)
    {
        if (header is OpenApiHeader own)
        {
            own.Schema = Replace(own.Schema);
        }
    }

    /// <inheritdoc/>
    public override void Visit(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchema own)
        {
            return;
        }

        own.Items = Replace(own.Items);
        own.AdditionalProperties = Replace(own.AdditionalProperties);
        own.Not = Replace(own.Not);
        ReplaceAll(own.AllOf);
        ReplaceAll(own.AnyOf);
        ReplaceAll(own.OneOf);
        ReplaceAll(own.Properties);
        ReplaceAll(own.PatternProperties);
        if (own.Discriminator?.Mapping is { } mapping)
        {
            foreach (var (value, reference) in mapping.ToList())
            {
                mapping[value] = (OpenApiSchemaReference)_replace(reference);
            }
        }
    }

    private IOpenApiSchema? Replace(IOpenApiSchema? schema) => schema is null ? null : _replace(schema);

    private void ReplaceAll(IList<IOpenApiSchema>? schemas)
    {
        for (var i = 0; i < schemas?.Count; i++)
        {
            schemas[i] = _replace(schemas[i]);
        }
    }

    private void ReplaceAll(IDictionary<string, IOpenApiSchema>? schemas)
    {
        foreach (var (name, schema) in schemas?.ToList() ?? [])
        {
            schemas![name] = _replace(schema);
        }
    }
}
