using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>The state of one read, with the methods that generated readers call. It is on the stack of the entry point.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReading
{
    /// <summary>The reader of the JSON text.</summary>
    internal JsonTokenReader Reader;

    private readonly ReadTrace? _trace;

    /// <summary>The start of the object in which a union last looked for its discriminator.</summary>
    private JsonTokenReader.Mark _objectStart;

    /// <summary>
    /// The bits of the fields that the reader of a union has already read. The member's model reads the rest of the object.
    /// </summary>
    private ulong _resume;

    private DiscriminatorPlace _discriminator;

    private bool _hasRepeatedDiscriminator;

    /// <summary>True if the discriminator that was last looked for has other properties before it.</summary>
    private bool _hasPassedOthers;

    /// <summary>True if the last of repeated discriminators counts. Each object is then searched to its end.</summary>
    private readonly bool _countsLast;

    /// <summary>The number of wrong guesses of a union's case from a property.</summary>
    private int _misguesses;

    /// <summary>The number of wrong predictions of a union's case.</summary>
    private int _mispredictions;

    /// <summary>The table of the union whose case was last selected by content. <see cref="_lastCase"/> is that case.</summary>
    private object? _lastTable;

    private int _lastCase;

    /// <summary>
    /// Set by a codec if the value does not determine the text that it was read from. The model, list, map or union that contains the value
    /// keeps that text.
    /// </summary>
    internal NonCanonical NonCanonical;

    /// <summary>True if a misfit is an error.</summary>
    private bool _refuses;

    /// <summary>The number of kept values that may be misfits.</summary>
    private int _misfitCount;

    /// <summary>The number of values and names that differ from the pages but are not misfits.</summary>
    private int _deviationCount;

    /// <summary>The depth from which on misfits are accepted even if <see cref="_refuses"/> is true; 0 if there is no such depth.</summary>
    private int _keptDepth;

    /// <summary>The offset of the last list, map or misfit. It is valid while the reader is at the end of that value.</summary>
    private int _valueStart;

    /// <summary>A description of the value that was expected in place of the last misfit, with its article.</summary>
    private string? _expected;

    /// <summary>The misfits in lists and maps that no model has kept yet, in text order.</summary>
    private List<MisfitMark>? _marks;

    /// <summary>The kept elements of lists and maps that have not ended yet, in text order.</summary>
    private List<PendingElement>? _pending;

    /// <summary>The kept elements of the list or map that ended last.</summary>
    private KeptElements? _ended;

    /// <summary>The misfits to count when the read is complete. A failed attempt removes its own.</summary>
    private List<MisfitCount>? _counts;

    /// <summary>The number of bytes that look-ahead has scanned without recorded ends.</summary>
    private long _lookedAt;

    /// <summary>The end of the text that look-ahead has scanned without recorded ends, exclusive.</summary>
    private int _lookedTo;

    /// <summary>The recorded ends of objects and arrays in a part of the text.</summary>
    private ContainerEnds? _ends;

    /// <summary>The unknown values whose text has not been copied yet, in text order.</summary>
    private List<UncopiedJson>? _uncopied;

    /// <summary>The cases that unions chose, by the offsets of their values; null if they are not recorded.</summary>
    private Dictionary<int, UnionChoice>? _choices;

    private Attempt _attempt;

    /// <summary>The depth of the value that the attempt reads.</summary>
    private int _attemptDepth;

    /// <summary>The first token of the value that the attempt reads.</summary>
    private JsonTokenReader.Mark _attemptStart;

    /// <summary>The number of corrections that the read has made to predictions of the next field.</summary>
    private int _taught;

    /// <summary>Begins a read. The caller sets the reader.</summary>
    internal JsonReading(JsonMisfits misfits) => _refuses = misfits == JsonMisfits.Refuse;

    /// <summary>Begins a read. If there is a trace, the offsets of the models are recorded in it.</summary>
    internal JsonReading(
        in JsonTokenReader reader, JsonMisfits misfits = JsonMisfits.Keep, ReadTrace? trace = null, bool countsLast = false)
    {
        Reader = reader;
        _refuses = misfits == JsonMisfits.Refuse;
        _trace = trace;
        _countsLast = countsLast || trace is not null;
    }

    /// <summary>The type of the current token.</summary>
    public readonly JsonTokenType TokenType => Reader.TokenType;

    /// <summary>
    /// True if a discriminator has a known value. (Emitted code does not call an extension method on spans: the compiler takes several
    /// times as long to find it, at every value.)
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsDiscriminator(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> known) => text.SequenceEqual(known);

    /// <summary>True if a discriminator has the quoted value after a label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsDiscriminator(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> property, int labelLength) =>
        text.SequenceEqual(Inside(property, labelLength + 1, 1));

    /// <summary>
    /// The same as text[before..^after]. A slice would put the text on the stack, which made reading a short response about 5 % slower.
    /// There is no check of bounds: emitted literals are never shorter than both parts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> text, int before, int after) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), before), text.Length - before - after);

    /// <summary>True if the value of an optional property is null. The model keeps the null, because its page does not show it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsUndocumentedNull()
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NonCanonical |= NonCanonical.Null;
        return true;
    }

    /// <summary>
    /// True if the value of a property that may be null is null. False if the property is missing: its codec says what is expected.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsNull() => Reader.TokenType == JsonTokenType.Null && (NonCanonical & NonCanonical.Missing) == 0;
}
