using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The values that an enum's page lists: reading one of them makes no string.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class JsonKnownValues
{
    // Arrays and no list or class of values: this is on the way of a program's first read, and the runtime would have to compile that as well.
    private readonly byte[][] _values;
    private readonly string[] _texts;

    /// <summary>The first value of each length, counted from one; 0 where there is none.</summary>
    private readonly int[] _firsts;

    /// <summary>The value of the same length that follows each, counted from one; 0 behind the last.</summary>
    private readonly int[] _nexts;

    /// <summary>Takes the values, each on a line.</summary>
    public JsonKnownValues(ReadOnlySpan<byte> values)
    {
        var count = values.IsEmpty ? 0 : values.Count((byte)'\n') + 1;
        _values = new byte[count][];
        _texts = new string[count];
        _nexts = new int[count];
        var longest = 0;
        for (var i = 0; i < count; i++)
        {
            var end = values.IndexOf((byte)'\n');
            var value = end < 0 ? values : values[..end];
            _values[i] = value.ToArray();
            _texts[i] = Encoding.UTF8.GetString(value);
            longest = Math.Max(longest, value.Length);
            values = values[(end + 1)..];
        }

        _firsts = new int[longest + 1];
        for (var i = count; i > 0; i--)
        {
            ref var first = ref _firsts[_values[i - 1].Length];
            _nexts[i - 1] = first;
            first = i;
        }
    }

    /// <summary>Whether the value is listed.</summary>
    public bool Contains(string value) => Array.IndexOf(_texts, value) >= 0;

    /// <summary>Reads a string, listed or not; a number or Boolean is kept as it came.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public object Read(ref Utf8JsonReader reader, ref JsonReading reading) => reader.TokenType switch
    {
        JsonTokenType.String when !reader.HasValueSequence && !reader.ValueIsEscaped => Find(reader.ValueSpan) ?? reading.Text(ref reader),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => reading.Unknown(ref reader),
        _ => Find(reading.Word(ref reader)) ?? reading.Text(ref reader),
    };

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
        for (var i = word.Length < _firsts.Length ? _firsts[word.Length] : 0; i > 0; i = _nexts[i - 1])
        {
            if (word.SequenceEqual(_values[i - 1]))
            {
                return _texts[i - 1];
            }
        }

        return null;
    }
}
