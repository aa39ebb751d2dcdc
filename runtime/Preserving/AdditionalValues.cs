using System.Runtime.InteropServices;

namespace Router.Codegen.Preserving;

/// <summary>The source texts and misfits of the additional properties of an object.</summary>
internal sealed class AdditionalValues
{
    private readonly Dictionary<string, KeptValue> _values = new(StringComparer.Ordinal);

    /// <summary>The misfits. They are not of the type of the additional properties, so they are unknown properties.</summary>
    public Dictionary<string, MisfitMark> Misfits { get; } = new(StringComparer.Ordinal);

    /// <summary>The repeated properties whose last value is of the type and replaces an earlier misfit.</summary>
    public HashSet<string> Corrected { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties for which another text is written than that of their value.</summary>
    public IReadOnlyDictionary<string, KeptValue> Values => _values;

    /// <summary>True if <see cref="Values"/> is not empty.</summary>
    public bool HasTexts => _values.Count > 0;

    /// <summary>Makes the same for a copy of the object.</summary>
    public AdditionalValues Copy(JsonCopies copies)
    {
        var copy = new AdditionalValues();
        foreach (var (name, value) in _values)
        {
            copy._values.Add(name, value with { Elements = value.Elements?.Copy(copies) });
        }

        foreach (var (name, mark) in Misfits)
        {
            copy.Misfits.Add(name, mark);
        }

        copy.Corrected.UnionWith(Corrected);
        return copy;
    }

    /// <summary>Adds a property, or replaces it.</summary>
    public ref KeptValue Add(string name)
    {
        ref var value = ref CollectionsMarshal.GetValueRefOrAddDefault(_values, name, out _);
        value = new KeptValue { Field = [], IsWritten = true };
        return ref value;
    }

    public void AddMisfit(string name, MisfitMark mark)
    {
        _values.Remove(name);
        Misfits[name] = mark;
        Corrected.Remove(name);
    }

    public void Forget(string name)
    {
        _values.Remove(name);
        if (Misfits.Remove(name))
        {
            Corrected.Add(name);
        }
    }
}
