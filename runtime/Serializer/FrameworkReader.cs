using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Serializer;

/// <summary>
/// Passes a value from the framework's reader to <see cref="JsonTokenReader"/>, and the position after the value back. The framework's
/// reader does not expose its text, so its private fields are accessed. If they are not the known ones, as may be in a future version, the
/// framework's reader reads the whole value, and the text between its first and last token is taken. That takes about twice the time and
/// gives the same result.
/// </summary>
internal static class FrameworkReader
{
    /// <summary>The switch that turns the access to private fields off, for applications that must not rely on it.</summary>
    internal const string PublicSwitch = "Router.Codegen.UsesPublicReaderOnly";

    private static readonly bool s_hasKnownFields = !(AppContext.TryGetSwitch(PublicSwitch, out var isOff) && isOff) && HasKnownFields();

    /// <summary>
    /// Makes a reader of the value at the framework's reader. False if the text of that reader is not accessible, or may have comments or
    /// trailing commas.
    /// </summary>
    public static bool TryTake(scoped ref Utf8JsonReader reader, out JsonTokenReader tokens)
    {
        if (!s_hasKnownFields || Fields.IsSequence(ref reader))
        {
            tokens = default;
            return false;
        }

        ref readonly var options = ref Fields.Options(ref reader);
        if (options.CommentHandling != JsonCommentHandling.Disallow || options.AllowTrailingCommas)
        {
            tokens = default;
            return false;
        }

        tokens = new JsonTokenReader(Fields.Text(ref reader)[(int)reader.TokenStartIndex..], reader.CurrentDepth, options.MaxDepth);
        tokens.Read();
        return true;
    }

    /// <summary>Gets the text of the framework's reader, some of which may be before its position; false if it is not accessible.</summary>
    public static bool TryShow(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = TryTake(ref reader, out _) ? Fields.Text(ref reader) : default;
        return !text.IsEmpty;
    }

    /// <summary>Moves the framework's reader to the last token of the value that was taken from it.</summary>
    /// <param name="end">The position after the value, relative to its text.</param>
    public static void MoveTo(ref Utf8JsonReader reader, TextPlace end)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return; // the reader is at the only token of the value
        }

        // The reader is after the first bracket. It has to read the last one itself, as it keeps track of what is open.
        ref var position = ref Fields.PositionInLine(ref reader);
        position = end.Lines == 0 ? position + end.Index - 2 : end.BytePositionInLine - 1;
        Fields.Line(ref reader) += end.Lines;
        Fields.Consumed(ref reader) += end.Index - 2;
        reader.Read();
    }

    /// <summary>Makes a reader of the value at the framework's reader, which moves to the last token of the value.</summary>
    /// <exception cref="JsonException">The text is malformed.</exception>
    public static JsonTokenReader TakeWhole(ref Utf8JsonReader reader)
    {
        var options = reader.CurrentState.Options;
        var depth = reader.CurrentDepth;
        var start = reader;
        if (!reader.TrySkip())
        {
            throw new MalformedText(); // not from a serializer: that waits until the value is complete
        }

        var text = Between(start, reader);
        var isStrict = options is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        var tokens = new JsonTokenReader(isStrict ? text : LenientText.MakeStrict(text), depth);
        tokens.Read();
        return tokens;
    }

    /// <summary>The text from the beginning of one token to the end of another.</summary>
    private static ReadOnlySpan<byte> Between(scoped in Utf8JsonReader first, scoped in Utf8JsonReader last)
    {
        if (!first.HasValueSequence && AreInOneSpan(first.Position, last.Position))
        {
            var quote = first.TokenType == JsonTokenType.String ? 1 : 0;
            return MemoryMarshal.CreateReadOnlySpan(
                ref Unsafe.Subtract(ref MemoryMarshal.GetReference(first.ValueSpan), quote),
                checked((int)(last.BytesConsumed - first.TokenStartIndex)));
        }

        var token = first.HasValueSequence ? first.ValueSequence.ToArray() : first.ValueSpan.ToArray();
        return first.TokenType switch
        {
            JsonTokenType.StartObject or JsonTokenType.StartArray => [.. token, .. Segments(first.Position, last.Position).ToArray()],
            JsonTokenType.String => [(byte)'"', .. token, (byte)'"'],
            _ => token,
        };
    }

    /// <summary>True if two tokens are in one span, so that the text between them is too.</summary>
    /// <param name="first">
    /// The position after the first token. After the last byte of a segment, it is the beginning of the next segment.
    /// </param>
    /// <param name="last">The position after the last token.</param>
    private static bool AreInOneSpan(SequencePosition first, SequencePosition last) =>
        ReferenceEquals(first.GetObject(), last.GetObject()) && (first.GetObject() is null || first.GetInteger() > 0);

    private static ReadOnlySequence<byte> Segments(SequencePosition start, SequencePosition end) => new(
        (ReadOnlySequenceSegment<byte>)start.GetObject()!,
        start.GetInteger(),
        (ReadOnlySequenceSegment<byte>)end.GetObject()!,
        end.GetInteger());

    /// <summary>
    /// True if the fields exist and have the expected meaning. A reader is moved over an object and has to go on correctly after it.
    /// </summary>
    private static bool HasKnownFields()
    {
        try
        {
            var reader = new Utf8JsonReader("[{\n},7]"u8);
            reader.Read();
            reader.Read();
            if (Fields.IsSequence(ref reader) || Fields.Text(ref reader).Length != 7 || Fields.Options(ref reader).MaxDepth != 64)
            {
                return false;
            }

            MoveTo(ref reader, new TextPlace(Index: 3, Lines: 1, BytePositionInLine: 1));
            return reader is { TokenType: JsonTokenType.EndObject, BytesConsumed: 4, CurrentDepth: 1 }
                && Fields.Line(ref reader) == 1 && Fields.PositionInLine(ref reader) == 1
                && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.Read() && reader.BytesConsumed == 7;
        }
        catch (Exception e) when (e is MissingFieldException or JsonException)
        {
            return false;
        }
    }

    /// <summary>The fields of the framework's reader.</summary>
    private static class Fields
    {
        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
        public static extern ref ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_isInputSequence")]
        public static extern ref bool IsSequence(ref Utf8JsonReader reader);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_consumed")]
        public static extern ref int Consumed(ref Utf8JsonReader reader);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_lineNumber")]
        public static extern ref long Line(ref Utf8JsonReader reader);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_bytePositionInLine")]
        public static extern ref long PositionInLine(ref Utf8JsonReader reader);

        [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_readerOptions")]
        public static extern ref JsonReaderOptions Options(ref Utf8JsonReader reader);
    }
}
