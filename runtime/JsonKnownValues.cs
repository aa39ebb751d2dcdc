using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
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

    private JsonKnownValues(string values)
    {
        _texts = values.Length == 0 ? [] : values.Split('\n');
        var count = _texts.Length;
        _values = new byte[count][];
        _nexts = new int[count];
        var longest = 0;
        for (var i = 0; i < count; i++)
        {
            _values[i] = Encoding.UTF8.GetBytes(_texts[i]);
            longest = Math.Max(longest, _values[i].Length);
        }

        _firsts = new int[longest + 1];
        for (var i = count; i > 0; i--)
        {
            ref var first = ref _firsts[_values[i - 1].Length];
            _nexts[i - 1] = first;
            first = i;
        }
    }

    /// <summary>The text of a value: a listed text or another one, or the number or Boolean that came instead; empty where there is none.</summary>
    public static string Text(object? value) => value as string ?? value?.ToString() ?? "";

    /// <summary>The text of a value that a program makes: null is none, and would be written as an empty text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static string Given(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    /// <summary>Whether a value is listed.</summary>
    /// <param name="known">Where the enum keeps its values, made of <paramref name="values"/> when they are first needed.</param>
    /// <param name="values">The values, each on a line.</param>
    public static bool Contain([NotNull] ref JsonKnownValues? known, string values, string value) =>
        Array.IndexOf((known ??= new(values))._texts, value) >= 0;

    /// <summary>Reads a string, listed or not; a number or Boolean is kept as it came.</summary>
    /// <inheritdoc cref="Contain"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object Read([NotNull] ref JsonKnownValues? known, string values, ref JsonReading reading)
    {
        known ??= new(values);
        return reading.Reader.TokenType switch
        {
            JsonTokenType.String when !reading.Reader.ValueIsEscaped => known.Find(reading.Reader.ValueSpan) ?? reading.Text(),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => reading.OtherKind(),
            _ => known.Find(reading.Word()) ?? reading.Text(),
        };
    }

    /// <summary>Reads a string that has to be listed, as strict sets want it.</summary>
    /// <inheritdoc cref="Contain"/>
    public static object ReadKnown([NotNull] ref JsonKnownValues? known, string values, ref JsonReading reading)
    {
        known ??= new(values);
        if (known.Find(reading.Word()) is { } text)
        {
            return text;
        }

        var other = reading.Text();
        reading.Fail($"'{other}' is no value of the enum, which the schema set does not allow");
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
