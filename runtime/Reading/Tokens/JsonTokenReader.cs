using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>
/// Reads JSON text token by token: what it accepts, and what its members are called, is as with <see cref="Utf8JsonReader"/>. That one
/// reads text in pieces that come one by one, and comments; this one a text that lies in one piece, and so in fewer steps.
/// </summary>
/// <remarks>Text that is malformed throws <see cref="MalformedText"/>.</remarks>
internal ref partial struct JsonTokenReader
{
    private readonly ReadOnlySpan<byte> _json;

    /// <summary>Where the token ends: behind a name its colon.</summary>
    private int _position;

    private int _tokenStart;
    private int _valueStart;
    private int _valueLength;

    /// <summary>The number of open objects and arrays.</summary>
    private int _open;

    /// <summary>The depth at which the text stands inside another.</summary>
    private readonly int _baseDepth;

    private readonly int _maxDepth;

    /// <summary>A bit for each of the last open objects (1) and arrays (0), the innermost lowest.</summary>
    private ulong _containers;

    /// <summary>The bits before those. They are never changed: a copy of the reader may have them too.</summary>
    private OuterContainers? _outer;

    /// <summary>The ends of objects and arrays that are passed over repeatedly; null where they are not known.</summary>
    private ContainerEnds? _ends;

    private int _lines;
    private int _lineStart;

    private JsonTokenType _token;
    private bool _isEscaped;
    private bool _isAscii;

    /// <summary>Begins before the first token.</summary>
    /// <param name="json">The text, which may go on behind the value that is read.</param>
    /// <param name="baseDepth">How many objects and arrays are open around it.</param>
    /// <param name="maxDepth">How many may be.</param>
    public JsonTokenReader(ReadOnlySpan<byte> json, int baseDepth = 0, int maxDepth = int.MaxValue)
    {
        _json = json;
        _baseDepth = baseDepth;
        _maxDepth = maxDepth;
    }

    /// <summary>The kind of the token that the reader stands on.</summary>
    public readonly JsonTokenType TokenType => _token;

    /// <summary>The byte that the token begins at.</summary>
    public readonly int TokenStartIndex => _tokenStart;

    /// <summary>The byte behind the token.</summary>
    public readonly int BytesConsumed => _position;

    /// <summary>Where that byte is.</summary>
    public readonly TextPlace Place => new(_position, _lines, _position - _lineStart);

    /// <summary>True if the text of the string or name has escapes.</summary>
    public readonly bool ValueIsEscaped => _isEscaped;

    /// <summary>The text of the token: of a string or name without its quotes, escapes as they are.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _json.Slice(_valueStart, _valueLength);

    /// <summary>The text from the byte on to the end of the token.</summary>
    public readonly ReadOnlySpan<byte> Since(int start) => _json[start.._position];

    /// <summary>The byte at an index of the text.</summary>
    public readonly byte ByteAt(int index) => _json[index];

    /// <summary>
    /// Stays where it is, and shows another token: for a property that did not come, readers are given a null at the end of its object.
    /// </summary>
    public void Show(JsonTokenType token) => _token = token;

    /// <summary>A reader that stands at the end of everything: whoever reads a list or an object goes on no more.</summary>
    public static JsonTokenReader AtEnd => new(default) { _token = JsonTokenType.EndObject };

    /// <summary>Moves to the next token; false, and nothing moves, at the end of the value that was begun.</summary>
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

    /// <summary>Fails if anything but space follows.</summary>
    public void End()
    {
        if (SkipSpace(_position) < _json.Length)
        {
            throw new MalformedText();
        }
    }

    /// <summary>The byte at an index; one that no JSON has where there is none.</summary>
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

    /// <summary>Moves to the value whose first byte stands at the index.</summary>
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
