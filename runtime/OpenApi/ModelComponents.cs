using Microsoft.OpenApi;

namespace Router.Codegen.OpenApi;

/// <summary>
/// The schemas of models under "#/components/schemas". A document generator knows nothing of models: it makes an empty schema for each,
/// with a unique name, which is marked with the model. When the document is complete, the schemas are filled and get their final names.
/// </summary>
internal static class ModelComponents
{
    private const string ModelMark = "router-codegen-model";
    private const string Address = "#/components/schemas/";

    /// <summary>The name of a model's schema until the document is complete. It is unique among all types.</summary>
    public static string LongNameOf(Type model) => (model.FullName ?? model.Name).Replace('+', '.');

    /// <summary>Marks a schema as that of a model.</summary>
    public static void Mark(OpenApiSchema schema, Type model) => (schema.Metadata ??= new Dictionary<string, object>())[ModelMark] = model;

    /// <summary>Fills in the marked schemas, and adds the schemas that they refer to.</summary>
    /// <param name="nameOf">
    /// Gives the final name of a model's schema. If two schemas would have the same name, models keep their long names.
    /// </param>
    public static void Complete(OpenApiDocument document, Func<Type, string?> nameOf)
    {
        var schemas = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        var names = schemas.Where(schema => ModelOf(schema.Value) is not null)
            .ToDictionary(schema => ModelOf(schema.Value)!, schema => schema.Key);
        SchemaReplacement.Apply(
            document, schema => ModelOf(schema) is { } model ? new OpenApiSchemaReference(NameIn(names, model), document) : schema);
        Define(document, schemas, names);
        Rename(document, schemas, names, nameOf);
        (document.Workspace ??= new()).RegisterComponents(document);
    }

    private static Type? ModelOf(IOpenApiSchema schema) =>
        schema is OpenApiSchema { Metadata: { } metadata } && metadata.TryGetValue(ModelMark, out var model) ? (Type)model : null;

    private static string NameIn(Dictionary<Type, string> names, Type model)
    {
        if (!names.TryGetValue(model, out var name))
        {
            names.Add(model, name = LongNameOf(model));
        }

        return name;
    }

    private static void Define(OpenApiDocument document, IDictionary<string, IOpenApiSchema> schemas, Dictionary<Type, string> names)
    {
        var defined = new HashSet<Type>();
        foreach (var root in names.Keys.ToList())
        {
            if (defined.Contains(root))
            {
                continue;
            }

            foreach (var (model, schema) in RouterModelSchema.DefinitionsOf(root, model => Address + NameIn(names, model)))
            {
                if (defined.Add(model))
                {
                    schemas[NameIn(names, model)] = SchemaTranslation.Translate(schema, document);
                }
            }
        }
    }

    private static void Rename(
        OpenApiDocument document, IDictionary<string, IOpenApiSchema> schemas, Dictionary<Type, string> names, Func<Type, string?> nameOf)
    {
        var wishes = names.Where(name => name.Value == LongNameOf(name.Key))
            .ToDictionary(name => name.Value, name => nameOf(name.Key) ?? name.Key.Name);
        var uses = schemas.Keys.Select(name => wishes.GetValueOrDefault(name, name))
            .GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, name => name.Count(), StringComparer.Ordinal);
        var granted = wishes.Where(wish => uses[wish.Value] == 1 && wish.Key != wish.Value).ToDictionary(StringComparer.Ordinal);
        foreach (var (longName, name) in granted)
        {
            schemas.Remove(longName, out var schema);
            schemas.Add(name, schema!);
        }

        SchemaReplacement.Apply(document, schema =>
            schema is OpenApiSchemaReference { Reference: { ExternalResource: null, Id: { } id } } reference
                && granted.TryGetValue(id, out var name)
                ? new OpenApiSchemaReference(name, document) { Reference = new(reference.Reference) { Id = name } }
                : schema);
    }
}
