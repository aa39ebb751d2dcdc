using System.Runtime.InteropServices;

namespace Router.Codegen.Preserving;

/// <summary>An object or union value with a kept source text that may be a misfit, and its position in the written text.</summary>
/// <param name="model">The model; null for a union.</param>
/// <param name="start">The offset at which it begins, in bytes.</param>
internal sealed class MisfitOwner(int start, JsonModel? model, Type type, SourceText source)
{
    private readonly Dictionary<string, List<(MisfitPath Path, KeptElement Element)>> _elements = new(StringComparer.Ordinal);

    public int Start => start;

    public JsonModel? Model => model;

    public Type Type => type;

    /// <summary>The source text of a union value.</summary>
    public SourceText Source => source;

    /// <summary>The offset of its end, exclusive.</summary>
    public int End { get; set; }

    public MisfitPath Path { get; set; } = null!;

    /// <summary>The positions of the values of an object's properties.</summary>
    public Dictionary<string, Range> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The misfits among the elements of a property's list or map that are kept one by one.</summary>
    /// <param name="property">The property; null for the value of a union.</param>
    public IEnumerable<(MisfitPath Path, KeptElement Element)> ElementsOf(string? property) =>
        _elements.GetValueOrDefault(property ?? "") ?? [];

    /// <summary>Adds an element that is kept by itself.</summary>
    /// <param name="property">The property of the object, or the key in the union's map, that contains the element.</param>
    public void Add(string? property, MisfitPath path, KeptElement element)
    {
        ref var elements = ref CollectionsMarshal.GetValueRefOrAddDefault(_elements, model is null ? "" : property!, out _);
        (elements ??= []).Add((path, element));
    }
}
