using System.Runtime.InteropServices;

namespace Router.Codegen.Preserving;

/// <summary>An object, or a value of a union, of which a text is kept that may be a misfit, with its place in what is written.</summary>
/// <param name="model">The model; null where it is a union.</param>
/// <param name="start">The byte at which it begins.</param>
internal sealed class MisfitOwner(int start, JsonModel? model, Type type, SourceText source)
{
    private readonly Dictionary<string, List<(MisfitPath Path, KeptElement Element)>> _elements = new(StringComparer.Ordinal);

    public int Start => start;

    public JsonModel? Model => model;

    public Type Type => type;

    /// <summary>The kept text of the value of a union.</summary>
    public SourceText Source => source;

    /// <summary>The byte behind its last one.</summary>
    public int End { get; set; }

    public MisfitPath Path { get; set; } = null!;

    /// <summary>The places of the values of an object's properties.</summary>
    public Dictionary<string, Range> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The misfits among elements that are kept each for itself, of the list or map of a property.</summary>
    /// <param name="property">The property; null where it is the value of the union.</param>
    public IEnumerable<(MisfitPath Path, KeptElement Element)> ElementsOf(string? property) =>
        _elements.GetValueOrDefault(property ?? "") ?? [];

    /// <summary>Adds such an element.</summary>
    /// <param name="property">The property of the object, or key of the union's map, that it stands in.</param>
    public void Add(string? property, MisfitPath path, KeptElement element)
    {
        ref var elements = ref CollectionsMarshal.GetValueRefOrAddDefault(_elements, model is null ? "" : property!, out _);
        (elements ??= []).Add((path, element));
    }
}
