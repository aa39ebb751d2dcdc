using System.Runtime.InteropServices;

namespace Router.Codegen.Preserving;

/// <summary>The texts and misfits that are kept of the additional properties of an object.</summary>
internal sealed class AdditionalValues
{
    private readonly Dictionary<string, KeptValue> _values = new(StringComparer.Ordinal);

    /// <summary>The properties that are not of the type, and so are undocumented ones.</summary>
    public Dictionary<string, MisfitMark> Misfits { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that came again and are of the type: the earlier values do not count.</summary>
    public HashSet<string> Corrected { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that have a text to be written in place of their value's.</summary>
    public IReadOnlyDictionary<string, KeptValue> Values => _values;

    /// <summary>True if there is such a property.</summary>
    public bool HasTexts => _values.Count > 0;

    /// <summary>The same for the copy of the object.</summary>
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

    /// <summary>Adds a property anew.</summary>
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
