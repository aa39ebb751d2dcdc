using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The values that an enum's page lists: reading one of them makes no string.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public sealed class JsonKnownValues
{
    private readonly (byte[] Utf8, string Text)[] _values;
    private readonly int[] _startOfLength;

    /// <summary>Takes the values, each on a line.</summary>
    public JsonKnownValues(ReadOnlySpan<byte> values)
    {
        var list = new List<(byte[] Utf8, string Text)>();
        foreach (var value in new NameList(values))
        {
            list.Add((value.ToArray(), Encoding.UTF8.GetString(value)));
        }

        list.Sort(static (left, right) => left.Utf8.Length.CompareTo(right.Utf8.Length));
        _values = [.. list];
        _startOfLength = new int[list.Count == 0 ? 1 : list[^1].Utf8.Length + 2];
        foreach (var (utf8, _) in list)
        {
            for (var length = utf8.Length + 1; length < _startOfLength.Length; length++)
            {
                _startOfLength[length]++;
            }
        }
    }

    /// <summary>Whether the value is listed.</summary>
    public bool Contains(string value)
    {
        foreach (var (_, text) in _values)
        {
            if (text == value)
            {
                return true;
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
        if (word.Length + 1 < _startOfLength.Length)
        {
            var end = _startOfLength[word.Length + 1];
            for (var i = _startOfLength[word.Length]; i < end; i++)
            {
                ref var value = ref _values[i];
                if (word.SequenceEqual(value.Utf8))
                {
                    return value.Text;
                }
            }
        }

        return null;
    }
}
