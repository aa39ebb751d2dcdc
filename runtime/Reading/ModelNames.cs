using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Router.Codegen;

/// <summary>The names of a model's fields in page order.</summary>
internal sealed class ModelNames
{
    private readonly byte[][] _names;
    private readonly TextKey[] _keys;
    private readonly PropertyLabel[] _labels;

    /// <summary>The field that came after each the last time, behind the one that came first. Threads may mix: it only says what is looked at first.</summary>
    private readonly ushort[] _followers;

    /// <summary>The fields by their names, counted from one: each stands in the first free slot from its bucket on; half of the slots at least are free.</summary>
    private readonly ushort[] _slots;
    private readonly int _bits;

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
        _keys = Array.ConvertAll(_names, name => TextKey.Of(name));
        _labels = [.. _names.Select(name => new PropertyLabel(name)), PropertyLabel.None];
        _followers = [.. Enumerable.Range(0, _names.Length + 1).Select(field => (ushort)field)];
        IsWide = _names.Length > 2 * JsonFields.BitsPerWord;
        _bits = BitOperations.Log2((uint)_names.Length | 1) + 2;
        _slots = new ushort[1 << _bits];
        for (var i = 0; i < _keys.Length; i++)
        {
            var slot = _keys[i].Bucket(_bits);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (ushort)(i + 1);
        }
    }

    /// <summary>Whether the schema set refuses unknown properties.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether there are more than two words hold a bit for.</summary>
    public bool IsWide { get; }

    /// <summary>The names, in UTF-8.</summary>
    public ReadOnlySpan<byte[]> All => _names;

    /// <summary>The field that probably comes after another; the number of fields where none does.</summary>
    /// <param name="field">The field; -1 at the object's beginning.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FollowerOf(int field) => _followers[field + 1];

    /// <summary>Notes that a field came after another.</summary>
    public void Learn(int field, int follower) => _followers[field + 1] = (ushort)follower;

    /// <summary>The label of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly PropertyLabel LabelOf(int field) => ref _labels[field];

    /// <summary>The index of the field of a name; -1 where there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var slots = _slots;
        for (var i = key.Bucket(_bits); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
        {
            var field = slots[i] - 1;
            if (key.IsSame(name, _keys[field], _names[field]))
            {
                return field;
            }
        }

        return -1;
    }

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
