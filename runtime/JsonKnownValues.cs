using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The values that an enum's page lists: reading one of them makes no string.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class JsonKnownValues
{
    // Chains by length, of objects: a list of structures would make the runtime compile the list anew at the first read.
    private readonly Known?[] _ofLength;

    /// <summary>Takes the values, each on a line.</summary>
    public JsonKnownValues(ReadOnlySpan<byte> values)
    {
        // Not with a list of names: this is on the way of a program's first read, and the runtime would have to compile that as well.
        var longest = 0;
        var length = 0;
        foreach (var letter in values)
        {
            length = letter == '\n' ? 0 : length + 1;
            longest = Math.Max(longest, length);
        }

        _ofLength = new Known?[longest + 1];
        for (var isLast = values.IsEmpty; !isLast;)
        {
            var end = values.IndexOf((byte)'\n');
            isLast = end < 0;
            var value = isLast ? values : values[..end];
            _ofLength[value.Length] = new Known(TextKey.Of(value), value.ToArray(), Encoding.UTF8.GetString(value), _ofLength[value.Length]);
            values = values[(end + 1)..];
        }
    }

    /// <summary>Whether the value is listed.</summary>
    public bool Contains(string value)
    {
        foreach (var first in _ofLength)
        {
            for (var known = first; known is not null; known = known.Next)
            {
                if (known.Text == value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reads a string, listed or not; a number or Boolean is kept as it came.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public object Read(ref Utf8JsonReader reader, ref JsonReading reading) => reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
        ? reading.Unknown(ref reader)
        : Find(reading.Word(ref reader)) ?? reading.Text(ref reader);

    /// <summary>Reads a string that has to be listed, as strict sets want it.</summary>
    public object ReadKnown(ref Utf8JsonReader reader, ref JsonReading reading)
    {
        if (Find(reading.Word(ref reader)) is { } known)
        {
            return known;
        }

        var text = reading.Text(ref reader);
        reading.Fail(ref reader, $"'{text}' is no value of the enum, which the schema set does not allow");
        return "";
    }

    private string? Find(ReadOnlySpan<byte> word)
    {
        if (word.Length < _ofLength.Length)
        {
            var key = TextKey.Of(word);
            for (var known = _ofLength[word.Length]; known is not null; known = known.Next)
            {
                if (key.IsSame(word, known.Key, known.Utf8))
                {
                    return known.Text;
                }
            }
        }

        return null;
    }

    private sealed class Known(TextKey key, byte[] utf8, string text, Known? next)
    {
        public readonly TextKey Key = key;
        public readonly byte[] Utf8 = utf8;
        public readonly string Text = text;
        public readonly Known? Next = next;
    }
}
