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

    /// <summary>Begins the object of a model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal JsonFields Start(JsonModel model, ModelNames names)
    {
        var isPlain = Reader.TokenType == JsonTokenType.StartObject && Reader.CurrentDepth < Codecs.JsonDepth.Trusted && _trace is null;
        return new JsonFields(model, names, isPlain ? 0 : StartSlow(model));
    }

    /// <summary>Begins an object that is nested deep, is traced, or is none. Returns the bits of the fields that are already read, which only a union's reader has.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong StartSlow(JsonModel model)
    {
        if (Reader.CurrentDepth >= Codecs.JsonDepth.Trusted || _trace is not null)
        {
            Codecs.JsonDepth.Guard(); // a failed read is repeated on what it left of the stack
        }

        var seen = _resume;
        if (seen != 0)
        {
            _resume = 0;
            _trace?.Add(_tagged.Start, model);
            return seen;
        }

        if (Reader.TokenType == JsonTokenType.StartObject)
        {
            _trace?.Add(Reader.TokenStartIndex, model);
            return 0;
        }

        Refuse("an object");
        return 0;
    }

    /// <summary>Moves to the value of the next property that is a field of the model, and keeps those that are none; false at the object's end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Next(scoped ref JsonFields fields)
    {
        if (TryLikely(ref fields))
        {
            return true;
        }

        while (Reader.ReadProperty(out var name))
        {
            if (TryTake(name, ref fields))
            {
                return true;
            }

            Keep(name, ref fields);
        }

        return false;
    }

    /// <summary>Moves to the value of the next property, be it a field of the model or, as <see cref="JsonFields.Additional"/>, none; false at the object's end.</summary>
    /// <param name="name">Its name.</param>
    public bool Next(scoped ref JsonFields fields, out ReadOnlySpan<byte> name)
    {
        name = default;
        if (TryLikely(ref fields))
        {
            return true;
        }

        if (!Reader.ReadProperty(out name))
        {
            return false;
        }

        if (!TryTake(name, ref fields))
        {
            fields.Field = JsonFields.Additional;
        }

        return true;
    }

    /// <summary>Moves to the value of the field that came after the last one before: services write properties in one order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryLikely(scoped ref JsonFields fields)
    {
        var field = fields.Names.FollowerOf(fields.Field);
        if (!Reader.TryReadProperty(fields.Names.LabelOf(field)))
        {
            return false;
        }

        Take(ref fields, field);
        return true;
    }

    /// <summary>Goes to the field of a name, as it is or spelled otherwise; false where there is none.</summary>
    private bool TryTake(scoped ReadOnlySpan<byte> name, scoped ref JsonFields fields)
    {
        if (!fields.Names.MayHold(name))
        {
            return false;
        }

        var field = fields.Names.Find(name);
        if (field >= 0)
        {
            fields.Names.Learn(fields.Field, field, ref _taught);
        }
        else if (IsOfPredicted() || (field = Respelled(name, ref fields)) < 0)
        {
            return false;
        }

        Take(ref fields, field);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(scoped ref JsonFields fields, int field)
    {
        if (!fields.Take(field) && fields.Names.IsStrict)
        {
            Fail($"The property '{System.Text.Encoding.UTF8.GetString(fields.Names.All[field])}' comes twice, which the schema set does not allow");
        }
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

    /// <summary>Keeps a property that is no field of the model.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Keep(scoped ReadOnlySpan<byte> name, scoped ref JsonFields fields)
    {
        if (IsOfPredicted())
        {
            GiveUp();
        }
        else if (fields.Names.IsStrict)
        {
            Fail($"The property '{System.Text.Encoding.UTF8.GetString(name)}' is unknown, which the schema set does not allow");
        }
        else
        {
            (fields.Model.Remainder ??= new()).AddUnknown(name, ref Reader);
        }
    }

    /// <summary>The field whose name is spelled otherwise (case, signs other than letters and digits), if the exact name does not come too; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int Respelled(scoped ReadOnlySpan<byte> name, scoped ref JsonFields fields)
    {
        var model = fields.Model;
        var names = fields.Names.All;
        var field = 0;
        while (field < names.Length && !PropertyName.AreAlike(name, names[field]))
        {
            field++;
        }

        if (field == names.Length || fields.IsTaken(field) || (model.Remainder?.IsExactAhead(field) ?? false))
        {
            return -1;
        }

        var remainder = model.Remainder ??= new();
        if (PropertyName.IsAhead(Reader, names[field]))
        {
            remainder.SetExactAhead(field);
            return -1;
        }

        TokenText.Validate(name);
        remainder.AddName(field, name);
        return field;
    }

    /// <summary>Fails unless all required fields came.</summary>
    /// <param name="required">Their bits in one word.</param>
    /// <param name="word">The word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Require(scoped ref JsonFields fields, ulong required, int word = 0)
    {
        if ((fields.Taken(word) & required) != required)
        {
            Missing(fields.Model, fields.Taken(word), required, word * JsonFields.BitsPerWord);
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
    private static void NoteNull(JsonModel model, int field, Spelling spelling) => (model.Remainder ??= new()).AddNull(field, spelling);

    /// <summary>Whether the value is null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Null() => Reader.TokenType == JsonTokenType.Null;
}
