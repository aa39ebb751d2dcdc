using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>
/// Reads JSON text token by token. It accepts the same JSON as <see cref="Utf8JsonReader"/> does by default, and has members of the same
/// names. <see cref="Utf8JsonReader"/> also reads text in segments, and comments. This reader takes the text in one piece, which needs
/// fewer steps.
/// </summary>
/// <remarks>Malformed text throws <see cref="MalformedText"/>.</remarks>
internal ref partial struct JsonTokenReader
{
    private readonly ReadOnlySpan<byte> _json;

    /// <summary>The end of the current token, exclusive. A name ends with its colon.</summary>
    private int _position;

    private int _tokenStart;
    private int _valueStart;
    private int _valueLength;

    /// <summary>The number of open objects and arrays.</summary>
    private int _open;

    /// <summary>The number of open objects and arrays around the text.</summary>
    private readonly int _baseDepth;

    private readonly int _maxDepth;

    /// <summary>A bit for each of the innermost open objects (1) and arrays (0). The lowest bit is the innermost.</summary>
    private ulong _containers;

    /// <summary>The bits of the open objects and arrays around those. They never change, because copies of the reader share them.</summary>
    private OuterContainers? _outer;

    /// <summary>The recorded ends of objects and arrays; null if there are none.</summary>
    private ContainerEnds? _ends;

    private int _lines;
    private int _lineStart;

    private JsonTokenType _token;
    private bool _isEscaped;
    private bool _isAscii;

    /// <summary>Creates a reader that is before the first token.</summary>
    /// <param name="json">The text. It may continue after the value.</param>
    /// <param name="baseDepth">The number of open objects and arrays around the text.</param>
    /// <param name="maxDepth">The maximum number of open objects and arrays.</param>
    public JsonTokenReader(ReadOnlySpan<byte> json, int baseDepth = 0, int maxDepth = int.MaxValue)
    {
        _json = json;
        _baseDepth = baseDepth;
        _maxDepth = maxDepth;
    }

    /// <summary>The type of the current token.</summary>
    public readonly JsonTokenType TokenType => _token;

    /// <summary>The offset of the current token.</summary>
    public readonly int TokenStartIndex => _tokenStart;

    /// <summary>The offset after the current token.</summary>
    public readonly int BytesConsumed => _position;

    /// <summary>The place after the current token, with its line.</summary>
    public readonly TextPlace Place => new(_position, _lines, _position - _lineStart);

    /// <summary>True if the text of the string or name has escapes.</summary>
    public readonly bool ValueIsEscaped => _isEscaped;

    /// <summary>The text of the token; that of a string or name without its quotes, and not unescaped.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>The text from an offset to the end of the token.</summary>
    public readonly ReadOnlySpan<byte> Since(int start) => _json[start.._position];

    /// <summary>The byte at an index of the text.</summary>
    public readonly byte ByteAt(int index) => _json[index];

    /// <summary>
    /// Changes the type of the current token without a move. A missing property is read as a null at the end of its object.
    /// </summary>
    public void Show(JsonTokenType token) => _token = token;

    /// <summary>A reader at the end of all JSON. Callers that read a list or an object end there.</summary>
    public static JsonTokenReader AtEnd => new(default) { _token = JsonTokenType.EndObject };

    /// <summary>Moves to the next token. At the end of the value, returns false and does not move.</summary>
    public bool Read()
    {
        var i = _position;
        var next = At(i);
        if (next <= ' ')
        {
            i = SkipSpace(i);
            next = At(i);
        }

        switch (_token)
        {
            case JsonTokenType.StartObject:
                if (next == '"')
                {
                    ReadName(i);
                }
                else
                {
                    Close(i, next);
                }

                return true;
            case JsonTokenType.StartArray when next == ']':
                Close(i, next);
                return true;
            case JsonTokenType.StartArray or JsonTokenType.PropertyName or JsonTokenType.None:
                ReadValue(i, next);
                return true;
        }

        if (_open == 0)
        {
            return false;
        }

        if (next != ',')
        {
            Close(i, next);
            return true;
        }

        next = At(++i);
        if (next <= ' ')
        {
            i = SkipSpace(i);
            next = At(i);
        }

        if ((_containers & 1) == 0)
        {
            ReadValue(i, next);
        }
        else if (next == '"')
        {
            ReadName(i);
        }
        else
        {
            throw new MalformedText();
        }

        return true;
    }

    /// <summary>Throws if anything other than white space follows.</summary>
    public void End()
    {
        if (SkipSpace(_position) < _json.Length)
        {
            throw new MalformedText();
        }
    }

    /// <summary>The byte at an index; 0, which is never valid JSON, at the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte At(int index) => (uint)index < (uint)_json.Length ? _json[index] : (byte)0;

    private int SkipSpace(int index)
    {
        while (true)
        {
            switch (At(index))
            {
                case (byte)'\n':
                    _lines++;
                    _lineStart = index + 1;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r':
                    break;
                default:
                    return index;
            }

            index++;
        }
    }

    /// <summary>Moves to the value whose first byte is at the index.</summary>
    private void ReadValue(int index, byte first)
    {
        _tokenStart = index;
        switch (first)
        {
            case (byte)'"':
                _token = JsonTokenType.String;
                ReadText(index + 1);
                break;
            case (byte)'{':
                Begin(index, JsonTokenType.StartObject, 1);
                break;
            case (byte)'[':
                Begin(index, JsonTokenType.StartArray, 0);
                break;
            case (byte)'t':
                ReadLiteral(index, "true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral(index, "false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral(index, "null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber(index, first);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(int start, int end, JsonTokenType token)
    {
        _valueStart = start;
        _valueLength = end - start;
        _position = end;
        _token = token;
        _isEscaped = false;
    }
}
