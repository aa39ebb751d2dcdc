using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    private const int EscapedAtOnce = 1024;

    /// <summary>Adds a string in quotes.</summary>
    internal void WriteStringValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Reserve(value.Length + 2);
        WriteStringValue(value, Position);
    }

    /// <summary>
    /// Adds a string in quotes at a position: the end of the text, or the end of a name that was copied there. There is room for the string
    /// without escapes.
    /// </summary>
    private void WriteStringValue(string value, int position)
    {
        if (!TryWritePlain(value, position))
        {
            Position = position;
            WriteEscaped(value);
        }
    }

    /// <summary>Adds a string without characters to escape; false if it has some.</summary>
    private bool TryWritePlain(string value, int position)
    {
        var target = _buffer.Slice(position, value.Length + 2);
        if (!UnescapedText.TryCopy(value, target[1..]))
        {
            return false;
        }

        target[0] = (byte)'"';
        target[^1] = (byte)'"';
        Position = position + target.Length;
        return true;
    }

    /// <summary>Adds a property name that is not a literal: quoted, escaped, with the colon.</summary>
    internal void WritePropertyName(string name)
    {
        Reserve(name.Length + 2);
        if (!TryWritePlain(name, Position))
        {
            Escaped(name);
        }

        Append((byte)':');
    }

    /// <summary>Adds a UTF-8 text, quoted and escaped.</summary>
    internal void AppendQuoted(scoped ReadOnlySpan<byte> utf8)
    {
        Append((byte)'"');
        Append(TokenText.IsPlain(utf8) ? utf8 : JsonEncodedText.Encode(utf8).EncodedUtf8Bytes);
        Append((byte)'"');
    }

    /// <summary>Adds a string in quotes, escaped, or sets it aside.</summary>
    private void WriteEscaped(string value)
    {
        if (SetAside is null || !SetAsideTexts.Takes(value))
        {
            Escaped(value);
            return;
        }

        var trackedDepth = BeginValue();
        SetAside.Add(ref this, value);
        EndValue(trackedDepth);
    }

    private void Escaped(ReadOnlySpan<char> value)
    {
        var trackedDepth = BeginValue();
        Append((byte)'"');
        while (!value.IsEmpty)
        {
            // A long text is escaped in pieces: room for all of it at once would be six times its length.
            var length = value.Length <= EscapedAtOnce
                ? value.Length
                : EscapedAtOnce - (char.IsHighSurrogate(value[EscapedAtOnce - 1]) ? 1 : 0);
            Reserve(length * EscapedText.LongestEscape);
            Position += EscapedText.Copy(value[..length], _buffer[Position..]);
            value = value[length..];
        }

        Append((byte)'"');
        EndValue(trackedDepth);
    }
}
