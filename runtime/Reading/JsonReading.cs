using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The state of one read, and the calls that generated readers are made of. It lives on the stack of the door that the value came in by.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct JsonReading
{
    /// <summary>The reader of the text that the value stands in.</summary>
    internal JsonTokenReader Reader;

    private readonly ReadTrace? _trace;

    /// <summary>The beginning of the object in which a union looked for its tag.</summary>
    private JsonTokenReader.Mark _tagged;

    /// <summary>The fields that the reader of a union has already consumed of the object whose model goes on.</summary>
    private ulong _resume;

    private bool _isResumable;

    /// <summary>How often the member of a union was guessed wrong by a property.</summary>
    private int _misguesses;

    /// <summary>How often the member of a union was predicted wrong.</summary>
    private int _mispredictions;

    /// <summary>The table of the union that was last decided by its content, and the line of its value.</summary>
    private object? _lastTable;

    private int _lastLine;

    /// <summary>Set by a codec whose value does not determine the text that it was read from.</summary>
    internal Spelling Spelling;

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

    /// <summary>What has been noted since the last call. A model inside a list must not take what an element before it left, nor the other way round.</summary>
    internal Spelling TakeSpelling()
    {
        var spelling = Spelling;
        Spelling = Spelling.Canonical;
        return spelling;
    }

    /// <summary>Whether two texts are the same. (An extension method would do, but the compiler takes several times as long to find one, at every field.)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Is(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> known) => text.SequenceEqual(known);

    /// <summary>Whether a text is the string that stands in quotes behind a label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Is(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> property, int labelLength) =>
        text.SequenceEqual(Inside(property, labelLength + 1, 1));

    /// <summary>
    /// What text[before..^after] is, but that to slice it puts it on the stack, which made reading a short response some 5 % slower. Emitted literals are never
    /// shorter than the two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> text, int before, int after) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), before), text.Length - before - after);

    /// <summary>Whether the value is null; if so it is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Null(JsonModel model, int field)
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, Spelling.Canonical);
        return true;
    }

    /// <summary>Whether the value is null that is read as the empty value of the type, which is written back as null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NullAsEmpty(JsonModel model, int field)
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, Spelling.Null);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteNull(JsonModel model, int field, Spelling spelling) =>
        (model.Remainder ??= new()).AddNull(model.FieldNames().All[field], spelling);

    /// <summary>Whether the value is null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Null() => Reader.TokenType == JsonTokenType.Null;
}
