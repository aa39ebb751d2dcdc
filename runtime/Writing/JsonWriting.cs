using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// JSON text in the making, and the calls that generated writers are made of. The text has no white space and the escapes of
/// <see cref="JavaScriptEncoder.Default"/>. Names come as literals in their final form: a comma, the quoted name, a colon.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct JsonWriting
{
    /// <summary>The depth at which writing gives up, as a cycle would never end.</summary>
    internal const int DefaultMaxDepth = 1000;

    private const int LongestNumber = 40;
    private const int LongestEscape = 6;
    private const double SmallestWithExponent = 1E+15;

    /// <summary>The depth that the stack is trusted to have room for.</summary>
    private const int TrustedDepth = 64;

    private readonly WritingBuffer _owner;
    private byte[] _buffer;
    private int _depth;
    private readonly int _maxDepth;
    private readonly int _trustedDepth;

    private JsonWriting(WritingBuffer owner, int maxDepth)
    {
        _owner = owner;
        _buffer = owner.Rent();
        _maxDepth = maxDepth;
        _trustedDepth = Math.Min(maxDepth, TrustedDepth);
    }

    /// <summary>The text so far.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Position);

    /// <summary>The length of the text so far.</summary>
    internal int Position { get; set; }

    internal static JsonWriting Rent(int maxDepth) => new(WritingBuffer.Current, maxDepth);

    internal readonly ReadOnlySpan<byte> Since(int start) => _buffer.AsSpan(start, Position - start);

    internal readonly void Return() => _owner.Return(_buffer);

    /// <summary>Begins an object whose properties follow, each after a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Begin()
    {
        if (++_depth > _trustedDepth)
        {
            Guard();
        }

        return Position;
    }

    /// <summary>Ends the object of a model that was begun at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void End(int start, JsonModel model)
    {
        if (model.Remainder is { } remainder)
        {
            remainder.Complete(ref this, start, model);
        }

        End(start);
    }

    /// <summary>Ends an object: the comma before its first property becomes its brace.</summary>
    public void End(int start)
    {
        _depth--;
        Reserve(2);
        if (Position == start)
        {
            _buffer[Position++] = (byte)'{';
        }
        else
        {
            _buffer[start] = (byte)'{';
        }

        _buffer[Position++] = (byte)'}';
    }

    /// <summary>Begins an array whose elements follow, each after a comma.</summary>
    public int BeginArray() => Begin();

    /// <summary>Ends an array: the comma before its first element becomes its bracket.</summary>
    public void EndArray(int start)
    {
        _depth--;
        Reserve(2);
        if (Position == start)
        {
            _buffer[Position++] = (byte)'[';
        }
        else
        {
            _buffer[start] = (byte)'[';
        }

        _buffer[Position++] = (byte)']';
    }

    /// <summary>Adds text that is JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(scoped ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(Position));
        Position += text.Length;
    }

    /// <summary>Adds one byte of text that is JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(byte text)
    {
        Reserve(1);
        _buffer[Position++] = text;
    }

    /// <summary>Adds null.</summary>
    public void Null() => Append("null"u8);

    /// <summary>Adds the properties that a page does not list, each after a comma.</summary>
    public void Additional<T, TCodec>(Dictionary<string, T>? map)
        where TCodec : IJsonCodec<T>
    {
        if (map is null)
        {
            return;
        }

        foreach (var (name, value) in map)
        {
            Append((byte)',');
            Key(name);
            if (value is null)
            {
                Null();
            }
            else
            {
                TCodec.WriteJson(ref this, value);
            }
        }
    }

    /// <summary>Adds JSON as it came.</summary>
    public void Unknown(UnknownJson value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Append(value.Text);
    }

    /// <summary>Adds what a union holds that is no plain value of a member: JSON as it came, a value in a spelling of its own, or nothing.</summary>
    public void Held<T>(T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        switch (union.Held)
        {
            case UnknownJson unknown:
                Append(unknown.Text);
                break;
            case SpelledValue spelled:
                spelled.WriteTo(ref this, union);
                break;
            default:
                Null();
                break;
        }
    }

    /// <summary>Adds the value of an enum: text, or JSON of another kind as it came.</summary>
    public void Enum(object? value)
    {
        if (value is UnknownJson unknown)
        {
            Append(unknown.Text);
        }
        else
        {
            Text(value as string ?? "");
        }
    }

    /// <summary>Adds a string in quotes.</summary>
    public void Text(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Reserve(value.Length + 2);
        var target = _buffer.AsSpan(Position, value.Length + 2);
        if (!PlainText.TryCopy(value, target[1..]))
        {
            Escaped(value);
            return;
        }

        target[0] = (byte)'"';
        target[^1] = (byte)'"';
        Position += target.Length;
    }

    /// <summary>Adds a property name that is not known before, quoted, and the colon.</summary>
    public void Key(string name)
    {
        Text(name);
        Append((byte)':');
    }

    /// <summary>Adds an integer.</summary>
    public void Number(long value)
    {
        Reserve(LongestNumber);
        System.Buffers.Text.Utf8Formatter.TryFormat(value, _buffer.AsSpan(Position), out var length);
        Position += length;
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentException">JSON has no infinities and no NaN.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("JSON cannot hold " + value.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".");
        }

        Reserve(LongestNumber);
        // Most numbers are integers or have few digits, which take a fraction of the time; zero may have a sign, and large ones have an exponent.
        if ((long)value is var integer and not 0 && integer == value && Math.Abs(value) < SmallestWithExponent)
        {
            Number(integer);
        }
        else if (Codecs.PlainNumber.TryShorten(Math.Abs(value), out var digits, out var scale))
        {
            Scaled(digits, scale, isNegative: value < 0);
        }
        else
        {
            Formatted(value, LongestNumber);
        }
    }

    /// <summary>Adds a number.</summary>
    internal void Number(decimal value)
    {
        Reserve(LongestNumber);
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var scale = (parts[3] >> 16) & 0xFF;
        var digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        if (parts[2] == 0 && digits != 0 && scale <= Codecs.PlainNumber.Longest)
        {
            Scaled(digits, scale, isNegative: parts[3] < 0);
        }
        else
        {
            Formatted(value, LongestNumber);
        }
    }

    private void Scaled(ulong digits, int scale, bool isNegative)
    {
        if (isNegative)
        {
            _buffer[Position++] = (byte)'-';
        }

        Position += Codecs.PlainNumber.Format(digits, scale, _buffer.AsSpan(Position));
    }

    /// <summary>Adds a value's invariant text as it stands.</summary>
    internal void Formatted<T>(T value, int longest)
        where T : IUtf8SpanFormattable
    {
        Reserve(longest);
        value.TryFormat(_buffer.AsSpan(Position), out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        Position += length;
    }

    /// <summary>Adds a date-time in quotes, in a style of <see cref="Codecs.JsonDateTime"/>.</summary>
    public void DateTime(DateTimeOffset value, ulong styles, int shift) => DateTime(value, (byte)(styles >> shift));

    /// <summary>Adds a date-time in quotes, in a style of <see cref="Codecs.JsonDateTime"/>.</summary>
    internal void DateTime(DateTimeOffset value, byte style)
    {
        Reserve(Codecs.JsonDateTime.LongestText + 2);
        _buffer[Position++] = (byte)'"';
        Position += Codecs.JsonDateTime.Format(value, style, _buffer.AsSpan(Position));
        _buffer[Position++] = (byte)'"';
    }

    /// <summary>Adds unescaped UTF-8 text, quoted and escaped.</summary>
    internal void AppendQuoted(scoped ReadOnlySpan<byte> utf8)
    {
        Append((byte)'"');
        Append(JsonEncodedText.Encode(utf8).EncodedUtf8Bytes);
        Append((byte)'"');
    }

    /// <summary>Adds bytes as base64 in quotes.</summary>
    internal void Base64(byte[] value)
    {
        Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        _buffer[Position++] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, _buffer.AsSpan(Position), out _, out var length);
        Position += length;
        _buffer[Position++] = (byte)'"';
    }

    private void Escaped(string value)
    {
        var utf16 = ArrayPool<char>.Shared.Rent(checked(value.Length * LongestEscape));
        try
        {
            JavaScriptEncoder.Default.Encode(value, utf16, out _, out var length);
            Reserve(length + 2); // the escaped text is ASCII
            _buffer[Position++] = (byte)'"';
            Position += Encoding.UTF8.GetBytes(utf16.AsSpan(0, length), _buffer.AsSpan(Position));
            _buffer[Position++] = (byte)'"';
        }
        finally
        {
            ArrayPool<char>.Shared.Return(utf16);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_buffer.Length - Position < length)
        {
            Grow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked((int)Math.Max((long)Position + length, Math.Min(_buffer.Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private readonly void Guard()
    {
        if (_depth > _maxDepth)
        {
            throw new JsonException($"The models are nested more than {_maxDepth} deep; is one of them its own descendant?");
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonException("The models are nested too deeply for the stack; is one of them its own descendant?");
        }
    }
}
