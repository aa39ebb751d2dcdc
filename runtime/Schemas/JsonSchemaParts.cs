using System.ComponentModel;
using System.Text;
using Router.Codegen.Emitted;

namespace Router.Codegen.Schemas;

/// <summary>
/// Collects the JSON schemas of models from emitted code. A schema is given as pieces of text with references to models between them. Each
/// referenced model is asked for its schema once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonSchemaParts
{
    private readonly List<ReachedModel> _models = [];
    private readonly Dictionary<Type, int> _indexes = [];

    /// <summary>The model whose schema is being collected.</summary>
    private ReachedModel? _current;

    private JsonSchemaParts()
    {
    }

    /// <summary>Adds a piece of the text in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text) => _current!.Text.Append(Encoding.UTF8.GetString(text));

    /// <summary>Adds a piece of the text and, after it, the address of a model's schema as a JSON string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    public void Add<T>(ReadOnlySpan<byte> text)
        where T : IJsonCodec<T>
    {
        Add(text);
        _current!.References.Add(new(_current.Text.Length, IndexOf<T>()));
    }

    /// <summary>The exception for a model without an emitted schema.</summary>
    internal static NotSupportedException Missing(Type model) => new(
        $"{model.Name} has no JSON schema: none is emitted in a project of more than 1,000 models, or if the setting turns it off. Set the "
        + "property RouterCodegenJsonSchemas to true in the project that has its page, or JsonSchemas=\"true\" at the RouterSchema of the "
        + "page's set.");

    /// <summary>
    /// Collects the schemas of a model and of all models that it refers to, directly or indirectly. The model itself is the first.
    /// </summary>
    internal static IReadOnlyList<ReachedModel> Reach<T>()
        where T : IJsonCodec<T>
    {
        var parts = new JsonSchemaParts();
        parts.IndexOf<T>();
        for (var i = 0; i < parts._models.Count; i++)
        {
            parts._current = parts._models[i];
            parts._current.Describe(parts);
        }

        return parts._models;
    }

    private int IndexOf<T>()
        where T : IJsonCodec<T>
    {
        if (!_indexes.TryGetValue(typeof(T), out var index))
        {
            _indexes.Add(typeof(T), index = _models.Count);
            _models.Add(new ReachedModel(typeof(T), static parts => T.DescribeJsonSchema(parts)));
        }

        return index;
    }
}

/// <summary>A model that a schema refers to, with its own schema.</summary>
internal sealed class ReachedModel(Type type, Action<JsonSchemaParts> describe)
{
    public Type Type => type;

    public Action<JsonSchemaParts> Describe => describe;

    /// <summary>The text of the schema, without the addresses in it.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The references in the text, in order.</summary>
    public List<SchemaReference> References { get; } = [];
}

/// <summary>A reference to the schema of a model.</summary>
/// <param name="Position">The offset in the text at which its address is inserted.</param>
/// <param name="Model">The index of the model.</param>
internal readonly record struct SchemaReference(int Position, int Model);
