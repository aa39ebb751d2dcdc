using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    /// <summary>How the innermost attempt goes.</summary>
    private enum Attempt : byte
    {
        None,
        Open,
        Failed,
    }

    /// <summary>
    /// Reads a value unless it is of another shape, in which case the reader stays where it was. No exception is thrown on the way: what does not fit
    /// fails the attempt, and the rest of the value is not looked at.
    /// </summary>
    /// <exception cref="JsonException">The JSON is malformed or nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryRead<T, TCodec>(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
        where TCodec : IJsonCodec<T>
    {
        var before = reader;
        var spelling = Spelling;
        var (outer, outerDepth) = (_attempt, _attemptDepth);
        (_attempt, _attemptDepth) = (Attempt.Open, reader.CurrentDepth);
        value = TCodec.ReadJson(ref reader, ref this);
        var failed = _attempt == Attempt.Failed;
        (_attempt, _attemptDepth) = (outer, outerDepth);
        if (failed)
        {
            reader = before;
            Spelling = spelling;
            _resume = 0;
        }

        return !failed;
    }

    /// <summary>Fails: with an exception that says what was expected and what came, or without one where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Refuse(ref Utf8JsonReader reader, string expected)
    {
        if (_attempt == Attempt.None)
        {
            throw Unexpected(reader, expected);
        }

        GiveUp(ref reader);
    }

    /// <inheritdoc cref="Refuse(ref Utf8JsonReader, string)"/>
    internal T Refuse<T>(ref Utf8JsonReader reader, string expected)
    {
        Refuse(ref reader, expected);
        return default!;
    }

    /// <summary>Fails with a message of its own, or without an exception where it is only attempted to read the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(ref Utf8JsonReader reader, string message)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure(message);
        }

        GiveUp(ref reader);
    }

    /// <summary>Gives the attempt up. The reader is at the end of all JSON then, so that whoever reads a list or an object around the value ends at once.</summary>
    private void GiveUp(ref Utf8JsonReader reader)
    {
        _attempt = Attempt.Failed;
        reader = new Utf8JsonReader("{}"u8);
        reader.Read();
        reader.Read();
    }

    /// <summary>Says what was expected and what came.</summary>
    private static JsonReadFailure Unexpected(in Utf8JsonReader reader, string expected) => new($"Expected {expected}, found {Found(reader)}");

    private static string Found(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "the number " + Shortened(reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        _ => "nothing",
    };

    private static string Shortened(in Utf8JsonReader reader)
    {
        const int Most = 40;
        var text = System.Text.Encoding.UTF8.GetString(TokenText.Of(reader));
        return text.Length <= Most ? text : text[..Most] + "…";
    }
}
