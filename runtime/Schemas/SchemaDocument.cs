using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Emitted;

namespace Router.Codegen.Schemas;

/// <summary>
/// The schema of a model at a location of a document. The schemas of all models that it refers to are under its "$defs", and references
/// contain the whole path.
/// </summary>
internal sealed class SchemaDocument
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly IReadOnlyList<ReachedModel> _models;
    private readonly string[] _names;
    private readonly string[] _addresses;

    private SchemaDocument(IReadOnlyList<ReachedModel> models, string[] names, string[] addresses) =>
        (_models, _names, _addresses) = (models, names, addresses);

    /// <param name="place">The address of the schema in the document: "#/properties/pet".</param>
    /// <param name="isFirstDefined">True if references to the first model lead to a definition instead of the schema itself.</param>
    private SchemaDocument(IReadOnlyList<ReachedModel> models, string place, bool isFirstDefined)
    {
        _models = models;
        var uses = models.GroupBy(static model => model.Type.Name).ToDictionary(static name => name.Key, static name => name.Count());
        _names = [.. models.Select(model => uses[model.Type.Name] == 1 ? model.Type.Name : model.Type.FullName ?? model.Type.Name)];
        _addresses = [.. _names.Select(name => SchemaAddress.OfDefinition(place, name))];
        if (!isFirstDefined)
        {
            _addresses[0] = place;
        }
    }

    /// <summary>Makes the schema of a model as a document.</summary>
    public static JsonObject Of<T>()
        where T : IJsonCodec<T> => new SchemaDocument(JsonSchemaParts.Reach<T>(), "#", isFirstDefined: false).Create(0, firstDefined: 1);

    /// <summary>Makes the schema of a model for a location of a document.</summary>
    public static JsonObject At<T>(string place)
        where T : IJsonCodec<T>
    {
        // All references lead to definitions, so that they can be found again if the schema is moved.
        var models = JsonSchemaParts.Reach<T>();
        var isRecursive = models.Any(static model => model.References.Any(static reference => reference.Model == 0));
        return new SchemaDocument(models, place, isFirstDefined: true).Create(0, firstDefined: isRecursive ? 0 : 1);
    }

    /// <summary>Makes the schema of a model or null for a location of a document.</summary>
    public static JsonObject OrNullAt<T>(string place)
        where T : IJsonCodec<T>
    {
        var document = new SchemaDocument(JsonSchemaParts.Reach<T>(), place, isFirstDefined: true);
        var schema = new JsonObject
        {
            ["anyOf"] = new JsonArray(
                new JsonObject { ["$ref"] = document._addresses[0] }, new JsonObject { ["type"] = "null" }),
        };
        document.Define(schema, first: 0);
        return schema;
    }

    /// <summary>Makes separate schemas of a model and of all models that it refers to, directly or indirectly.</summary>
    /// <param name="addressOf">Gives the address of a model's schema.</param>
    public static IReadOnlyDictionary<Type, JsonObject> Each<T>(Func<Type, string> addressOf)
        where T : IJsonCodec<T>
    {
        var models = JsonSchemaParts.Reach<T>();
        var document = new SchemaDocument(models, names: [], [.. models.Select(model => addressOf(model.Type))]);
        return Enumerable.Range(0, models.Count).ToDictionary(i => models[i].Type, document.SchemaOf);
    }

    private JsonObject Create(int model, int firstDefined)
    {
        var schema = SchemaOf(model);
        Define(schema, firstDefined);
        return schema;
    }

    private void Define(JsonObject schema, int first)
    {
        if (_models.Count == first)
        {
            return;
        }

        var definitions = new JsonObject();
        for (var i = first; i < _models.Count; i++)
        {
            definitions.Add(_names[i], SchemaOf(i));
        }

        schema.Add("$defs", definitions);
    }

    private JsonObject SchemaOf(int index)
    {
        var model = _models[index];
        var text = model.Text.ToString();
        var json = new StringBuilder(text.Length);
        var position = 0;
        foreach (var reference in model.References)
        {
            json.Append(text, position, reference.Position - position)
                .Append('"').Append(JsonEncodedText.Encode(_addresses[reference.Model]).ToString()).Append('"');
            position = reference.Position;
        }

        json.Append(text, position, text.Length - position);
        return JsonNode.Parse(json.ToString(), documentOptions: Options)!.AsObject();
    }
}
