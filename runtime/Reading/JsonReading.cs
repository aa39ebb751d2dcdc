using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>The state of one read, and the calls that generated readers are made of. It lives on the stack of the entry point.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReading
{
    /// <summary>The reader of the value's text.</summary>
    internal JsonTokenReader Reader;

    private readonly ReadTrace? _trace;

    /// <summary>The beginning of the object in which a union looked for its discriminator.</summary>
    private JsonTokenReader.Mark _objectStart;

    /// <summary>The fields that the reader of a union has already read of the object whose model goes on.</summary>
    private ulong _resume;

    private bool _isResumable;

    /// <summary>How often the member of a union was guessed wrong by a property.</summary>
    private int _misguesses;

    /// <summary>How often the member of a union was predicted wrong.</summary>
    private int _mispredictions;

    /// <summary>The table of the union that was last decided by its content, and the case of its value.</summary>
    private object? _lastTable;

    private int _lastCase;

    /// <summary>Set by a codec whose value does not determine the text that it was read from.</summary>
    internal NonCanonical NonCanonical;

    private Attempt _attempt;

    /// <summary>The depth of the value that is attempted to read.</summary>
    private int _attemptDepth;

    /// <summary>How often the read has noted which field follows which.</summary>
    private int _taught;

    /// <summary>Begins to read, and notes where its models are if there is a trace.</summary>
    internal JsonReading(in JsonTokenReader reader, ReadTrace? trace = null)
    {
        Reader = reader;
        _trace = trace;
    }

    /// <summary>The kind of the token that the value to be read begins with.</summary>
    public readonly JsonTokenType TokenType => Reader.TokenType;

    /// <summary>
    /// Takes the notes since the last call. A model inside a list must not take those of an element before it, nor the other way round.
    /// </summary>
    internal NonCanonical TakeNonCanonical()
    {
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        return nonCanonical;
    }

    /// <summary>
    /// True if a discriminator has a known value. (An extension method on spans would do, but the compiler takes several times as long to
    /// find one, at every value.)
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsDiscriminator(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> known) => text.SequenceEqual(known);

    /// <summary>True if a discriminator has the value that stands in quotes behind a label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsDiscriminator(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> property, int labelLength) =>
        text.SequenceEqual(Inside(property, labelLength + 1, 1));

    /// <summary>
    /// The same as text[before..^after]. A slice would put the text on the stack, which made reading a short response some 5 % slower.
    /// Emitted literals are never shorter than the two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> text, int before, int after) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), before), text.Length - before - after);

    /// <summary>True if the value is null. The null is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsUndocumentedNull(JsonModel model, int field)
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, NonCanonical.None);
        return true;
    }

    /// <summary>True if the value is null and is read as the empty value of the type, which is written back as null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsNullForEmpty(JsonModel model, int field)
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, NonCanonical.Null);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteNull(JsonModel model, int field, NonCanonical nonCanonical) =>
        (model.Preserved ??= new()).AddNull(model.FieldNames().All[field], nonCanonical);

    /// <summary>True if the value is null, where the page allows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsNull() => Reader.TokenType == JsonTokenType.Null;
}
