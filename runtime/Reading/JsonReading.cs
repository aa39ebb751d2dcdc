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

    private DiscriminatorPlace _discriminator;

    private bool _hasRepeatedDiscriminator;

    /// <summary>True if other properties came before the discriminator that was looked for last.</summary>
    private bool _hasPassedOthers;

    /// <summary>True if the last one counts of discriminators that come twice, for which each object is looked through.</summary>
    private readonly bool _countsLast;

    /// <summary>The number of wrong guesses of a union's member by a property.</summary>
    private int _misguesses;

    /// <summary>The number of wrong predictions of a union's member.</summary>
    private int _mispredictions;

    /// <summary>The table of the union that was last decided by its content, and the case of its value.</summary>
    private object? _lastTable;

    private int _lastCase;

    /// <summary>
    /// Set by a codec whose value does not say which text it was read from. The model around the value keeps that text, and so does a list
    /// or map for its elements, or a union for its content.
    /// </summary>
    internal NonCanonical NonCanonical;

    /// <summary>True if a misfit is an error.</summary>
    private bool _refuses;

    /// <summary>The number of kept values that may be misfits.</summary>
    private int _misfitCount;

    /// <summary>The number of values and names that differ from what the pages write, and are no misfits.</summary>
    private int _deviationCount;

    /// <summary>The depth from which on it is none all the same; 0 where it is one everywhere.</summary>
    private int _keptDepth;

    /// <summary>The byte at which the last list, map or misfit began whose end the reader stands on.</summary>
    private int _valueStart;

    /// <summary>The value that was expected in place of the last misfit, with its article.</summary>
    private string? _expected;

    /// <summary>The misfits in lists and maps that no model has kept yet, in the order of the text.</summary>
    private List<MisfitMark>? _marks;

    /// <summary>The kept elements of lists and maps that have not ended yet, in the order of the text.</summary>
    private List<PendingElement>? _pending;

    /// <summary>The kept elements of the list or map that ended last.</summary>
    private KeptElements? _ended;

    /// <summary>The misfits to be counted when the read is done: an attempt that fails takes its misfits with it.</summary>
    private List<MisfitCount>? _counts;

    /// <summary>The bytes that have been looked at so far without being read, except where the ends are noted.</summary>
    private long _lookedAt;

    /// <summary>The byte behind the last one that was looked at.</summary>
    private int _lookedTo;

    /// <summary>The ends of the objects and arrays in the part of the text that was noted last.</summary>
    private ContainerEnds? _ends;

    /// <summary>The unknown values whose text is still to be copied, in the order of the text.</summary>
    private List<UncopiedJson>? _uncopied;

    /// <summary>The cases that unions chose, by the byte at which their values begin; null where they are not noted.</summary>
    private Dictionary<int, UnionChoice>? _choices;

    private Attempt _attempt;

    /// <summary>The depth of the value that is attempted to read.</summary>
    private int _attemptDepth;

    /// <summary>The token at which it begins.</summary>
    private JsonTokenReader.Mark _attemptStart;

    /// <summary>The number of times that the read has noted which field follows which.</summary>
    private int _taught;

    /// <summary>Begins to read; the reader is to be set.</summary>
    internal JsonReading(JsonMisfits misfits) => _refuses = misfits == JsonMisfits.Refuse;

    /// <summary>Begins to read, and notes where its models are if there is a trace.</summary>
    internal JsonReading(
        in JsonTokenReader reader, JsonMisfits misfits = JsonMisfits.Keep, ReadTrace? trace = null, bool countsLast = false)
    {
        Reader = reader;
        _refuses = misfits == JsonMisfits.Refuse;
        _trace = trace;
        _countsLast = countsLast || trace is not null;
    }

    /// <summary>The kind of the token that the value to be read begins with.</summary>
    public readonly JsonTokenType TokenType => Reader.TokenType;

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

    /// <summary>True if the value of an optional property is null. The model keeps the null, as its page does not show it.</summary>
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

    /// <summary>True if the value is null, where the page allows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool IsNull() => Reader.TokenType == JsonTokenType.Null;
}
