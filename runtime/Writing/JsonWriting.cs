using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>
/// A JSON text that is being written, with the methods that generated writers call. The text has no white space, and the escapes of
/// <see cref="JavaScriptEncoder.Default"/>. Property names are passed as literals in their final form: a comma, the quoted name, a colon.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriting
{
    /// <summary>The maximum depth of nesting. Deeper nesting is an error, because a cycle would never end.</summary>
    internal const int DefaultMaxDepth = 1000;

    /// <summary>The depth up to which the stack is not checked.</summary>
    private const int TrustedDepth = 64;

    /// <summary>The value of <see cref="_trackedDepth"/> if no object is tracked.</summary>
    private const int Untracked = -1;

    private Span<byte> _buffer;

    /// <summary>
    /// The length that the text may reach without a call of <see cref="ReserveSlow"/>: the length of the buffer, or <see cref="NoRoom"/>
    /// while an object is tracked. Tracking thus costs nothing for objects that are not tracked.
    /// </summary>
    private int _limit;

    /// <summary>Tracks the objects for which JSON is kept; null until there is one.</summary>
    private PropertyTracker? _tracker;

    /// <summary>The depth of the tracked object; <see cref="Untracked"/> if there is none.</summary>
    private int _trackedDepth = Untracked;

    /// <summary>The number of values being written whose kept text contains misfits. A value inside them may be null.</summary>
    private int _withMisfits;

    /// <summary>The kept elements of the list or map that is written next; null if there are none.</summary>
    internal KeptElements? Kept;

    /// <summary>The names of the additional properties that were written for the object that ends next; null if there are none.</summary>
    private ICollection<string>? _additional;

    /// <summary>Collects the misfits of the written models; null if only the text is needed.</summary>
    internal readonly MisfitSearch? Search;

    /// <summary>Collects long texts that the framework's writer will escape; null if this text is the result.</summary>
    internal readonly SetAsideTexts? SetAside;

    /// <summary>The rented buffer; null while the stack memory of the entry point is used.</summary>
    private byte[]? _rented;

    private int _depth;
    private readonly int _maxDepth;

    /// <summary>
    /// The depth up to which an object or array begins without a call of <see cref="BeginSlow"/>: that up to which the stack is not
    /// checked, or that of the tracked object if it is lower.
    /// </summary>
    private int _trustedDepth;

    /// <summary>Begins to write: first into stack memory, then into a rented buffer.</summary>
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

    /// <summary>Begins an object. Each of its properties is added after a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BeginObject()
    {
        if (++_depth > _trustedDepth)
        {
            BeginSlow();
        }

        return Position;
    }

    /// <summary>Begins the object of a model. If the model is null, writes null and returns false.</summary>
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
    /// Adds null for a missing value that the page requires. That is an error unless something is kept in its place. The exception names
    /// the property, whose name was written last.
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
                property is null ? "A value that may not be null is null" : $"The property '{property}' is null, which it may not be");
        }

        WriteNullValue();
    }

    /// <summary>Ends the object of a model that began at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndObject(int start, JsonModel model)
    {
        if (model.Preserved is { } preserved)
        {
            EndPreserved(preserved, model, start);
        }

        EndObject(start);
    }

    /// <summary>Ends an object. The opening brace replaces the comma before the first property.</summary>
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

    /// <summary>Begins an array. Each of its elements is added after a comma.</summary>
    internal int BeginArray() => BeginObject();

    /// <summary>Ends an array. The opening bracket replaces the comma before the first element.</summary>
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

    /// <summary>Begins an object or array that is directly inside the tracked object or deeply nested.</summary>
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
