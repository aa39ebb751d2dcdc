using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>
/// JSON text in the making, and the calls that generated writers are made of. The text has no white space and the escapes of
/// <see cref="JavaScriptEncoder.Default"/>. Names come as literals in their final form: a comma, the quoted name, a colon.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriting
{
    /// <summary>The depth at which writing gives up, as a cycle would never end.</summary>
    internal const int DefaultMaxDepth = 1000;

    /// <summary>The depth that the stack is trusted to have room for.</summary>
    private const int TrustedDepth = 64;

    /// <summary>Stands for the depth of the properties that are told apart where none are.</summary>
    private const int Untracked = -1;

    private Span<byte> _buffer;

    /// <summary>
    /// The length of text up to which nothing has to be done for room: that of the buffer, or <see cref="NoRoom"/> while the properties of
    /// an object are told apart. So an object of which nothing is kept pays nothing for those of which something is.
    /// </summary>
    private int _limit;

    /// <summary>Tells the properties of objects apart of which something is kept; null as long as there is none.</summary>
    private PropertyTracker? _tracker;

    /// <summary>The depth of the properties that are told apart.</summary>
    private int _trackedDepth = Untracked;

    /// <summary>The number of values being written that have misfits and may be null.</summary>
    private int _withMisfits;

    /// <summary>The kept elements of the list or map that is written next; null where there are none.</summary>
    internal KeptElements? Kept;

    /// <summary>The names of the additional properties of the object that ends next; null where nothing was written of such.</summary>
    private ICollection<string>? _additional;

    /// <summary>Takes the misfits of what is written; null where the text itself is asked for.</summary>
    internal readonly MisfitSearch? Search;

    /// <summary>Takes long texts that are to be escaped by someone else; null where the text is the result.</summary>
    internal readonly SetAsideTexts? SetAside;

    /// <summary>The memory that is written into; null as long as that is the entry point's stack.</summary>
    private byte[]? _rented;

    private int _depth;
    private readonly int _maxDepth;

    /// <summary>
    /// The depth up to which nothing has to be done where an object begins: one that the stack is trusted to have room for, or that of the
    /// properties that are told apart.
    /// </summary>
    private int _trustedDepth;

    /// <summary>Begins to write, into memory of <see cref="BytesOnStack"/> bytes and then into what is rented.</summary>
    internal JsonWriting(Span<byte> stack, int maxDepth, MisfitSearch? search = null, SetAsideTexts? setAside = null)
    {
        _buffer = stack;
        _limit = stack.Length;
        Search = search;
        SetAside = setAside;
        _maxDepth = maxDepth;
        TrustDepth();
    }

    /// <summary>The length of the text so far.</summary>
    internal int Position { get; set; }

    /// <summary>Begins an object whose properties follow, each after a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BeginObject()
    {
        if (++_depth > _trustedDepth)
        {
            BeginSlow();
        }

        return Position;
    }

    /// <summary>Begins the object of a model; false where there is none, which is written as such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool BeginObject(JsonModel model, out int start)
    {
        if (model is null)
        {
            start = 0;
            WriteAbsentValue();
            return false;
        }

        start = BeginObject();
        if (model.Preserved is not null)
        {
            BeginPreserved(model.Preserved, start);
        }

        return true;
    }

    /// <summary>
    /// Adds null for a value that is missing where the page requires one. That is right where something is kept in its place; else it
    /// fails, and names the property, whose name was written last.
    /// </summary>
    /// <exception cref="JsonException">Nothing is kept in place of the value.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WriteAbsentValue()
    {
        if (Search is null && _withMisfits == 0 && !IsTextKept())
        {
            var property = Written is [.., (byte)':'] && Written.LastIndexOf(",\""u8) is >= 0 and var start
                ? Encoding.UTF8.GetString(Written[(start + 2)..^2])
                : null;
            throw new JsonException(
                property is null ? "A value is null that may not be" : $"The property '{property}' is null, which it may not be");
        }

        WriteNullValue();
    }

    /// <summary>Ends the object of a model that was begun at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndObject(int start, JsonModel model)
    {
        if (model.Preserved is { } preserved)
        {
            EndPreserved(preserved, model, start);
        }

        EndObject(start);
    }

    /// <summary>Ends an object: the comma before its first property becomes its brace.</summary>
    internal void EndObject(int start)
    {
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
        if (--_depth == _trackedDepth)
        {
            TrackAgain();
        }
    }

    /// <summary>Begins an array whose elements follow, each after a comma.</summary>
    internal int BeginArray() => BeginObject();

    /// <summary>Ends an array: the comma before its first element becomes its bracket.</summary>
    internal void EndArray(int start)
    {
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
        if (--_depth == _trackedDepth)
        {
            TrackAgain();
        }
    }

    /// <summary>Begins an object or array directly inside one whose properties are told apart, or deep inside of others.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginSlow()
    {
        if (_depth - 1 == _trackedDepth)
        {
            BeginInside();
        }

        if (_depth > _trustedDepth)
        {
            Guard();
        }
    }

    private void TrustDepth() => _trustedDepth = Math.Min(_maxDepth, TrustedDepth);

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
