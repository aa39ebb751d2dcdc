using System.Globalization;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    private const int LongestNumber = 40;
    private const int EscapedAtOnce = 1024;
    private const double SmallestWithExponent = 1E+15;

    /// <summary>Adds null.</summary>
    public void WriteNullValue() => Append("null"u8);

    /// <summary>Adds the properties that a page does not list, each after a comma.</summary>
    /// <exception cref="JsonException">One has the name of a property that the page lists.</exception>
    public void WriteAdditional<T, TCodec>(Dictionary<string, T>? map, JsonModel model)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        if (map is null)
        {
            _additional = null;
            return;
        }

        foreach (var (name, value) in map)
        {
            if (model.FieldNames().Holds(name))
            {
                throw new JsonException($"'{name}' is a property of {model.GetType().Name} itself and cannot be an additional one too");
            }

            WriteAdditionalName(name);
            TCodec.WriteJson(ref this, value);
        }

        _additional = model.Preserved is null ? null : map.Keys;
    }

    /// <summary>Adds a comma, the quoted name, a colon: in pieces, which are noted as one.</summary>
    private void WriteAdditionalName(string name)
    {
        var trackedDepth = BeginValue();
        Append((byte)',');
        WritePropertyName(name);
        if (trackedDepth != Untracked)
        {
            Resume(trackedDepth);
        }
    }

    /// <summary>Adds JSON as it came.</summary>
    internal void WriteUnknown(UnknownJson value)
    {
        ArgumentNullException.ThrowIfNull(value);
        AppendPreserved(value.Text);
    }

    /// <summary>
    /// Adds the content of a union that is no plain value of a member: JSON as it came, or a value with source text.
    /// </summary>
    public void WriteUnionContent<T>(T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        switch (union.Content)
        {
            case UnknownJson unknown:
                AppendPreserved(unknown.Text);
                break;
            case ValueWithSourceText withText:
                withText.WriteTo(ref this, union);
                break;
            default:
                WriteNothing();
                break;
        }
    }

    /// <summary>Adds a union that holds nothing: null, where it is the whole payload.</summary>
    private void WriteNothing()
    {
        if (Position == 0)
        {
            WriteNullValue();
        }
        else
        {
            WriteAbsentValue();
        }
    }

    /// <summary>Adds the value of an enum: text, or JSON of another kind as it came.</summary>
    internal void WriteEnumValue(object? value)
    {
        if (value is UnknownJson unknown)
        {
            AppendPreserved(unknown.Text);
        }
        else
        {
            WriteStringValue(value as string ?? "");
        }
    }

    /// <summary>Adds a string in quotes.</summary>
    internal void WriteStringValue(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Reserve(value.Length + 2);
        WriteStringValue(value, Position);
    }

    /// <summary>
    /// Puts a string in quotes, for which there is room unless it has to be escaped, at a position that the text so far reaches to.
    /// </summary>
    private void WriteStringValue(string value, int position)
    {
        if (!TryWritePlain(value, position))
        {
            Position = position;
            WriteEscaped(value);
        }
    }

    /// <summary>The same for a string in which nothing has to be escaped; false where something has.</summary>
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

    /// <summary>Adds a property name that is not known before, quoted, and the colon.</summary>
    internal void WritePropertyName(string name)
    {
        Reserve(name.Length + 2);
        if (!TryWritePlain(name, Position))
        {
            Escaped(name);
        }

        Append((byte)':');
    }

    /// <summary>Adds an integer.</summary>
    internal void WriteNumberValue(long value)
    {
        Reserve(LongestNumber);
        Position += Format(value, _buffer[Position..]);
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentException">JSON has no infinities and no NaN.</exception>
    internal void WriteNumberValue(double value)
    {
        Reserve(LongestNumber);
        Position += Format(value, _buffer[Position..]);
    }

    /// <summary>Adds a number.</summary>
    internal void WriteNumberValue(decimal value)
    {
        Reserve(LongestNumber);
        Position += Format(value, _buffer[Position..]);
    }

    // Each of these writes where there is room for the longest number, and returns how long it is.

    private static int Format(long value, Span<byte> target)
    {
        System.Buffers.Text.Utf8Formatter.TryFormat(value, target, out var length);
        return length;
    }

    private static int Format(double value, Span<byte> target)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("JSON cannot hold " + value.ToString(CultureInfo.InvariantCulture) + ".");
        }

        // Most numbers are integers or have few digits, which take a fraction of the time; zero may have a sign, and large ones have an
        // exponent.
        if ((long)value is var integer and not 0 && integer == value && Math.Abs(value) < SmallestWithExponent)
        {
            return Format(integer, target);
        }

        return Codecs.PlainNumber.TryShorten(Math.Abs(value), out var digits, out var scale)
            ? Format(digits, scale, isNegative: value < 0, target)
            : FormatAny(value, target);
    }

    private static int Format(decimal value, Span<byte> target)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        return parts[2] == 0 && digits != 0 && scale <= Codecs.PlainNumber.Longest
            ? Format(digits, scale, isNegative: parts[3] < 0, target)
            : FormatAny(value, target);
    }

    private static int Format(ulong digits, int scale, bool isNegative, Span<byte> target)
    {
        if (!isNegative)
        {
            return Codecs.PlainNumber.Format(digits, scale, target);
        }

        target[0] = (byte)'-';
        return 1 + Codecs.PlainNumber.Format(digits, scale, target[1..]);
    }

    /// <summary>A value's invariant text as it stands.</summary>
    private static int FormatAny<T>(T value, Span<byte> target)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }

    /// <summary>Adds a date-time in quotes, in a style of <see cref="Codecs.JsonDateTime"/>.</summary>
    internal void WriteDateTimeValue(DateTimeOffset value, byte style)
    {
        Reserve(Codecs.JsonDateTime.LongestText + 2);
        _buffer[Position++] = (byte)'"';
        Position += Codecs.JsonDateTime.Format(value, style, _buffer[Position..]);
        _buffer[Position++] = (byte)'"';
    }

    /// <summary>Adds unescaped UTF-8 text, quoted and escaped.</summary>
    internal void AppendQuoted(scoped ReadOnlySpan<byte> utf8)
    {
        Append((byte)'"');
        Append(TokenText.IsPlain(utf8) ? utf8 : JsonEncodedText.Encode(utf8).EncodedUtf8Bytes);
        Append((byte)'"');
    }

    /// <summary>Adds bytes as base64 in quotes.</summary>
    internal void WriteBase64Value(byte[] value)
    {
        if (value is null)
        {
            WriteAbsentValue();
            return;
        }

        Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        _buffer[Position++] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, _buffer[Position..], out _, out var length);
        Position += length;
        _buffer[Position++] = (byte)'"';
    }

    /// <summary>Adds a string in quotes, escaped, unless it is set aside.</summary>
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
            // Room for all of a long text, if every character were escaped, would be six times its length.
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
