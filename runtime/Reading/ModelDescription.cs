using System.Buffers.Text;
using System.Text;

namespace Router.Codegen;

/// <summary>Reads what <see cref="JsonModel.DescribeJson"/> returns. Only ever needed off the beaten track.</summary>
internal readonly ref struct ModelDescription
{
    private readonly ReadOnlySpan<byte> _names;
    private readonly ReadOnlySpan<byte> _lines;

    public ModelDescription(ReadOnlySpan<byte> description)
    {
        IsStrict = description is [(byte)'!', ..];
        var head = IsStrict ? description[1..] : description;
        var end = head.IndexOf((byte)'\n');
        _names = end < 0 ? default : head[(end + 1)..];
        head = end < 0 ? head : head[..end];
        var colon = head.LastIndexOf((byte)':');
        Page = Encoding.UTF8.GetString(head[..colon]);
        _lines = head[(colon + 1)..];
    }

    public bool IsStrict { get; }

    public string Page { get; }

    /// <summary>The line of a field, counted from one.</summary>
    public int LineOf(int field)
    {
        if (!_lines.Contains((byte)','))
        {
            return Utf8Parser.TryParse(_lines, out int first, out _) ? first + field : 0;
        }

        return Utf8Parser.TryParse(new NameList(_lines, (byte)',')[field], out int line, out _) ? line : 0;
    }

    /// <summary>The index of the field of a wire name; -1 where there is none.</summary>
    public int IndexOf(string? name)
    {
        var index = 0;
        var utf8 = Encoding.UTF8.GetBytes(name ?? "");
        foreach (var candidate in new NameList(_names))
        {
            if (candidate.SequenceEqual(utf8))
            {
                return index;
            }

            index++;
        }

        return -1;
    }

    /// <summary>The names of a model's description.</summary>
    public static NameList NamesOf(JsonModel model) => NamesOf(model.DescribeJson());

    /// <summary>The names of a description.</summary>
    public static NameList NamesOf(ReadOnlySpan<byte> description)
    {
        var end = description.IndexOf((byte)'\n');
        return new NameList(end < 0 ? default : description[(end + 1)..]);
    }
}

/// <summary>Names with a sign between them, a line feed as a rule.</summary>
internal ref struct NameList(ReadOnlySpan<byte> rest, byte separator = (byte)'\n')
{
    private ReadOnlySpan<byte> _rest = rest;
    private bool _ended = rest.IsEmpty;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly NameList GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_ended)
        {
            return false;
        }

        var end = _rest.IndexOf(separator);
        _ended = end < 0;
        Current = _ended ? _rest : _rest[..end];
        _rest = _ended ? default : _rest[(end + 1)..];
        return true;
    }

    /// <summary>The name at an index.</summary>
    public readonly ReadOnlySpan<byte> this[int index]
    {
        get
        {
            foreach (var name in this)
            {
                if (index-- == 0)
                {
                    return name;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }
}
