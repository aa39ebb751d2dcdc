using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>A property of a name, as each of the objects that have one wants it.</summary>
internal sealed class FitProperty
{
    private const int MostOnStack = 64;

    private Entry[] _entries = [];
    private TokenKinds _asked;
    private FitObjects? _inside;

    /// <summary>
    /// Adds what an object wants: '*' if required, the letters of the kinds, '{' with the names that the object in it has to have, '=' with a constant.
    /// Returns whether it is required.
    /// </summary>
    public bool Add(int index, ReadOnlySpan<byte> text)
    {
        var isRequired = text is [(byte)'*', ..];
        text = isRequired ? text[1..] : text;
        var end = text.IndexOfAny((byte)'{', (byte)'=');
        var kinds = Kinds.Of(end < 0 ? text : text[..end]);
        _asked |= kinds;
        var constant = default(byte[]);
        var nested = default(byte[]);
        if (end >= 0 && text[end] == '=')
        {
            constant = text[(end + 1)..].ToArray();
        }
        else if (end >= 0)
        {
            nested = text[(end + 1)..].ToArray();
        }

        _entries = [.. _entries, new Entry(index, isRequired ? 1 : 0, kinds, constant, nested)];
        return isRequired;
    }

    /// <summary>To be called when all objects have been added.</summary>
    public void Complete()
    {
        if (Array.Exists(_entries, entry => entry.Nested is not null))
        {
            _inside = new FitObjects([.. _entries.Select((entry, line) => (line, Properties(entry.Nested)))]);
        }
    }

    /// <summary>Whether an object wants the property, or one inside of it, to have a certain value.</summary>
    public bool HasConstants => Array.Exists(_entries, entry => entry.Constant is not null || entry.Nested?.Contains((byte)'=') == true);

    /// <summary>Whether one object alone has the property.</summary>
    public bool IsOnlyOf(out int index)
    {
        index = _entries[0].Index;
        return _entries.Length == 1;
    }

    /// <summary>If the object at the index requires the property, strikes those out that do not have it.</summary>
    public void Narrow(int index, bool[] rivals)
    {
        if (!Array.Exists(_entries, entry => entry.Index == index && entry.Required > 0))
        {
            return;
        }

        var have = new bool[rivals.Length];
        foreach (var entry in _entries)
        {
            have[entry.Index] = true;
        }

        for (var i = 0; i < rivals.Length; i++)
        {
            rivals[i] &= have[i];
        }
    }

    /// <summary>Adds to the standing of each object what the value makes of it. The reader may move into the value, to its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Score(ref JsonTokenReader reader, scoped Span<Standing> standings)
    {
        var kind = Kinds.Of(ref reader, _asked);
        foreach (var entry in _entries)
        {
            ref var standing = ref standings[entry.Index];
            if ((entry.Kinds & kind) == 0 || (entry.Constant is not null && !IsConstant(ref reader, entry.Constant)))
            {
                standing.IsOut = true;
            }
            else
            {
                standing.Known++;
                standing.Required += entry.Required;
            }
        }

        if (_inside is not null && kind == TokenKinds.Object)
        {
            Inside(ref reader, _inside, standings);
        }
    }

    private void Inside(ref JsonTokenReader reader, FitObjects objects, scoped Span<Standing> standings)
    {
        Span<Fit> inside = _entries.Length <= MostOnStack ? stackalloc Fit[_entries.Length] : new Fit[_entries.Length];
        inside.Clear();
        objects.Score(ref reader, inside);
        for (var i = 0; i < inside.Length; i++)
        {
            standings[_entries[i].Index].IsOut |= !inside[i].IsFit;
        }
    }

    private static bool IsConstant(ref JsonTokenReader reader, byte[] constant) =>
        reader.TokenType == JsonTokenType.String ? reader.ValueTextEquals(constant) : reader.ValueSpan.SequenceEqual(constant);

    /// <summary>The description of an object that has to have names, each with '=' and its constant where it has one.</summary>
    private static byte[] Properties(byte[]? nested)
    {
        var text = default(ByteBuffer);
        foreach (var name in new NameList(nested, 0x01))
        {
            if (text.Length > 0)
            {
                text.Append((byte)'\t');
            }

            var equals = name.IndexOf((byte)'=');
            text.Append((byte)'*');
            text.Append(equals < 0 ? default : name[equals..]);
            text.Append((byte)'\v');
            text.Append(equals < 0 ? name : name[..equals]);
        }

        return text.Span.ToArray();
    }

    /// <param name="Required">1 if the object requires the property, else 0.</param>
    private sealed record Entry(int Index, int Required, TokenKinds Kinds, byte[]? Constant, byte[]? Nested);
}
