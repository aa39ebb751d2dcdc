using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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

    /// <summary>The size of the stack memory that an entry point begins to write into: most values need no more.</summary>
    internal const int BytesOnStack = 1024;

    private Span<byte> _buffer;

    /// <summary>The memory that is written into; null as long as that is the entry point's stack.</summary>
    private byte[]? _rented;

    private int _depth;
    private readonly int _maxDepth;
    private readonly int _trustedDepth;

    /// <summary>Begins to write, into memory of <see cref="BytesOnStack"/> bytes and then into what is rented.</summary>
    internal JsonWriting(Span<byte> stack, int maxDepth)
    {
        _buffer = stack;
        _maxDepth = maxDepth;
        _trustedDepth = Math.Min(maxDepth, TrustedDepth);
    }

    /// <summary>The text so far.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer[..Position];

    /// <summary>The length of the text so far.</summary>
    internal int Position { get; set; }

    internal readonly ReadOnlySpan<byte> Since(int start) => _buffer[start..Position];

    /// <summary>Ends writing. Memory of a write that fails is not returned, but left to the garbage collector.</summary>
    internal readonly void Return()
    {
        if (_rented is not null)
        {
            WritingBuffer.Return(_rented);
        }
    }

    /// <summary>Begins an object whose properties follow, each after a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BeginObject()
    {
        if (++_depth > _trustedDepth)
        {
            Guard();
        }

        return Position;
    }

    /// <summary>Begins the object of a model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int BeginObject(JsonModel model)
    {
        if (model is null)
        {
            RefuseNull();
        }

        return BeginObject();
    }

    /// <summary>Fails where a required value is null, and names the property, whose name was written last.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void RefuseNull()
    {
        var property = Written is [.., (byte)':'] && Written.LastIndexOf(",\""u8) is >= 0 and var start
            ? Encoding.UTF8.GetString(Written[(start + 2)..^2])
            : null;
        throw new JsonException(
            property is null ? "A value is null that may not be" : $"The property '{property}' is null, which it may not be");
    }

    /// <summary>Ends the object of a model that was begun at <paramref name="start"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndObject(int start, JsonModel model)
    {
        if (model.Preserved is { } preserved)
        {
            preserved.Complete(ref this, start);
        }

        EndObject(start);
    }

    /// <summary>Ends an object: the comma before its first property becomes its brace.</summary>
    internal void EndObject(int start)
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
    internal int BeginArray() => BeginObject();

    /// <summary>Ends an array: the comma before its first element becomes its bracket.</summary>
    internal void EndArray(int start)
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
        text.CopyTo(_buffer[Position..]);
        Position += text.Length;
    }

    /// <summary>Adds one byte of text that is JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(byte text)
    {
        Reserve(1);
        _buffer[Position++] = text;
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
        var larger = WritingBuffer.Rent(checked((int)Math.Max((long)Position + length, Math.Min(_buffer.Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        Return();
        _rented = larger;
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
