using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>The state of one read, and the calls that generated readers are made of. It lives on the stack of the door that the value came in by.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct JsonReading
{
    private readonly ReadTrace? _trace;

    /// <summary>Where the object begins in which a union looked for its tag.</summary>
    private long _tagged;

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

    /// <summary>A read that notes where its models are; any other read begins with the default value.</summary>
    internal JsonReading(ReadTrace trace) => _trace = trace;

    /// <summary>What has been noted since the last call. A model inside a list must not take what an element before it left, nor the other way round.</summary>
    internal Spelling TakeSpelling()
    {
        var spelling = Spelling;
        Spelling = Spelling.Canonical;
        return spelling;
    }

    /// <summary>Begins an object. Returns the bits of the fields that are already read, which only a union's reader has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Start(ref Utf8JsonReader reader, JsonModel model)
    {
        if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth < Codecs.JsonDepth.Trusted && _trace is null)
        {
            return 0;
        }

        return StartSlow(ref reader, model);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong StartSlow(ref Utf8JsonReader reader, JsonModel model)
    {
        if (reader.CurrentDepth >= Codecs.JsonDepth.Trusted || _trace is not null)
        {
            Codecs.JsonDepth.Guard(); // a failed read is repeated on what it left of the stack
        }

        var seen = _resume;
        if (seen != 0)
        {
            _resume = 0;
            _trace?.Add(_tagged, model);
            return seen;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            _trace?.Add(reader.TokenStartIndex, model);
            return 0;
        }

        Refuse(ref reader, "an object");
        return 0;
    }

    /// <summary>Moves to the value of the next property and gives its unescaped name; false at the object's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Next(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            name = reader.HasValueSequence || reader.ValueIsEscaped ? Unescaped(ref reader) : reader.ValueSpan;
            reader.Read();
            return true;
        }

        name = default;
        return false;
    }

    /// <summary>Whether two texts are the same. (An extension method would do, but the compiler takes several times as long to find one, at every field.)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Is(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> known) => text.SequenceEqual(known);

    /// <summary>Whether a text is the string that stands in quotes behind a label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Is(scoped ReadOnlySpan<byte> text, scoped ReadOnlySpan<byte> property, int labelLength) =>
        text.SequenceEqual(Inside(property, labelLength + 1, 1));

    /// <summary>Whether a name is the one of a label, which is how the writer has it: a comma, the name in quotes, a colon. So both share its text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Matches(scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> label) => name.SequenceEqual(Inside(label, 2, 2));

    /// <summary>
    /// What text[before..^after] is, but that to slice it puts it on the stack, which made reading a short response some 5 % slower. Emitted literals are never
    /// shorter than the two.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Inside(ReadOnlySpan<byte> text, int before, int after) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), before), text.Length - before - after);

    /// <summary>The text of a name or string that is escaped or spread over segments, unescaped, in memory of its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        var copy = new byte[length];
        return copy.AsSpan(0, reader.CopyString(copy));
    }

    /// <summary>Keeps a property whose name the model does not have, unless the name is one of its fields that is spelled otherwise.</summary>
    /// <inheritdoc cref="Respelled(ref Utf8JsonReader, ReadOnlySpan{byte}, JsonModel, ReadOnlySpan{ulong}, out ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Other(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonModel model, ulong seen, out ReadOnlySpan<byte> exact) =>
        Other(ref reader, name, model, [seen], out exact);

    /// <inheritdoc cref="Other(ref Utf8JsonReader, ReadOnlySpan{byte}, JsonModel, ulong, out ReadOnlySpan{byte})"/>
    public bool Other(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonModel model, scoped ReadOnlySpan<ulong> seen, out ReadOnlySpan<byte> exact)
    {
        if (IsOfPredicted(reader))
        {
            GiveUp(ref reader);
            exact = default;
            return false;
        }

        if (Respelled(ref reader, name, model, seen, out exact))
        {
            return true;
        }

        if (model.Names.IsStrict)
        {
            Fail(ref reader, $"The property '{System.Text.Encoding.UTF8.GetString(name)}' is unknown, which the schema set does not allow");
            return false;
        }

        (model.Remainder ??= new()).AddUnknown(name, ref reader);
        return false;
    }

    /// <inheritdoc cref="Respelled(ref Utf8JsonReader, ReadOnlySpan{byte}, JsonModel, ReadOnlySpan{ulong}, out ReadOnlySpan{byte})"/>
    public readonly bool Respelled(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonModel model, ulong seen, out ReadOnlySpan<byte> exact) =>
        Respelled(ref reader, name, model, [seen], out exact);

    /// <summary>Whether the name is one of a field that is spelled otherwise (case, signs other than letters and digits), and the exact name does not come too.</summary>
    /// <param name="seen">The bits of the fields that are already read, in page order.</param>
    /// <param name="exact">The field's exact name, as which the property is to be read.</param>
    public readonly bool Respelled(
        ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonModel model, scoped ReadOnlySpan<ulong> seen, out ReadOnlySpan<byte> exact)
    {
        ArgumentNullException.ThrowIfNull(model);
        exact = default;
        if (!model.Names.MayHold(name))
        {
            return false;
        }

        var names = model.Names.All;
        var field = 0;
        while (field < names.Length && !PropertyName.AreAlike(name, names[field]))
        {
            field++;
        }

        if (field == names.Length || (seen[field >> 6] & (1UL << field)) != 0 || name.SequenceEqual(names[field])
            || (model.Remainder?.IsExactAhead(field) ?? false))
        {
            return false;
        }

        var remainder = model.Remainder ??= new();
        if (PropertyName.IsAhead(reader, names[field]))
        {
            remainder.SetExactAhead(field);
            return false;
        }

        TokenText.Validate(name);
        remainder.AddName(field, name);
        exact = names[field];
        return true;
    }

    /// <summary>Fails unless all required fields came.</summary>
    /// <inheritdoc cref="Missing"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Require(JsonModel model, ulong seen, ulong required, int offset = 0)
    {
        if ((seen & required) != required)
        {
            Missing(model, seen, required, offset);
        }
    }

    /// <summary>Fails with the names of all required fields that are missing.</summary>
    /// <param name="seen">The bits of the fields that came.</param>
    /// <param name="required">The bits of the fields that have to.</param>
    /// <param name="offset">The index of the field that bit 0 stands for.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Missing(JsonModel model, ulong seen, ulong required, int offset)
    {
        if (_attempt != Attempt.None)
        {
            _attempt = Attempt.Failed;
            return;
        }

        var missing = required & ~seen;
        var names = new List<string>();
        for (var bit = 0; bit < 64 && offset + bit < model.Names.All.Length; bit++)
        {
            if ((missing & (1UL << bit)) != 0)
            {
                names.Add(System.Text.Encoding.UTF8.GetString(model.Names.All[offset + bit]));
            }
        }

        throw new JsonReadFailure(
            names.Count == 1 ? $"The required property '{names[0]}' is missing" : $"The required properties '{string.Join("', '", names)}' are missing")
        {
            Field = offset + System.Numerics.BitOperations.TrailingZeroCount(missing),
            Model = model,
        };
    }

    /// <summary>Fails where a strict set meets a property a second time.</summary>
    public void Duplicate(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name) =>
        Fail(ref reader, $"The property '{System.Text.Encoding.UTF8.GetString(name)}' comes twice, which the schema set does not allow");

    /// <summary>Whether the value is null; if so it is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Null(ref Utf8JsonReader reader, JsonModel model, int field)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, Spelling.Canonical);
        return true;
    }

    /// <summary>Whether the value is null that is read as the empty value of the type, which is written back as null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NullAsEmpty(ref Utf8JsonReader reader, JsonModel model, int field)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        NoteNull(model, field, Spelling.Null);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void NoteNull(JsonModel model, int field, Spelling spelling) => (model.Remainder ??= new()).AddNull(field, spelling);

    /// <summary>Whether the value is null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Null(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;
}
