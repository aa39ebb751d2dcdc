using System.Text;

namespace Router.Codegen;

/// <summary>The names of a model's fields in page order. Only ever needed off the beaten track.</summary>
internal sealed class ModelNames
{
    private readonly byte[][] _names;

    /// <summary>The names as text, made when they are first needed.</summary>
    private HashSet<string>? _texts;

    /// <summary>How each name begins.</summary>
    private readonly int[] _beginnings;

    /// <summary>Takes what <see cref="JsonModel.DescribeJson"/> returns.</summary>
    public ModelNames(string description)
    {
        IsStrict = description.StartsWith('\n');
        var names = IsStrict ? description[1..] : description;
        _names = names.Length == 0 ? [] : Array.ConvertAll(names.Split('\n'), Encoding.UTF8.GetBytes);
        _beginnings = Array.ConvertAll(_names, name => PropertyName.Beginning(name));
    }

    /// <summary>Whether the schema set refuses unknown properties.</summary>
    public bool IsStrict { get; }

    /// <summary>The names, in UTF-8.</summary>
    public ReadOnlySpan<byte[]> All => _names;

    /// <summary>Whether a field may have this name but for case and signs. Most unknown names are no field's, and this tells so without looking at each.</summary>
    public bool MayHold(ReadOnlySpan<byte> name) => _beginnings.AsSpan().Contains(PropertyName.Beginning(name));

    /// <summary>Whether a field has this name.</summary>
    public bool Holds(string name) => (_texts ??= new(_names.Select(Encoding.UTF8.GetString), StringComparer.Ordinal)).Contains(name);

    /// <summary>The index of the field that is read from a name, in whatever spelling; -1 where there is none.</summary>
    public int IndexOfAny(string? name) => IndexOf(name) is >= 0 and var exact
        ? exact
        : Array.FindIndex(_names, candidate => PropertyName.AreAlike(candidate, Encoding.UTF8.GetBytes(name ?? "")));

    /// <summary>The index of the field of a wire name; -1 where there is none.</summary>
    public int IndexOf(string? name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name ?? "");
        return Array.FindIndex(_names, candidate => candidate.AsSpan().SequenceEqual(utf8));
    }
}
