using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>Begins the object of a model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal JsonFields Start(JsonModel model, ModelNames names)
    {
        var isPlain = Reader.TokenType == JsonTokenType.StartObject && Reader.CurrentDepth < Codecs.JsonDepth.Trusted && _trace is null;
        return new JsonFields(model, names, isPlain ? 0 : StartSlow(model));
    }

    /// <summary>
    /// Begins an object that is nested deep or traced, or refuses another value. Returns the bits of the fields that a union's reader has
    /// already read.
    /// </summary>
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
            _trace?.Add(_objectStart.Start, model);
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

    /// <summary>
    /// Moves to the value of the next property that is a field of the model, and keeps other properties; false at the object's end.
    /// </summary>
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

    /// <summary>
    /// Moves to the value of the next property: a field of the model, or <see cref="JsonFields.Additional"/>; false at the object's end.
    /// </summary>
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

    /// <summary>Goes to the field of a name, exact or alike; false where there is none.</summary>
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
        else if (IsOfPredicted() || (field = FindAlike(name, ref fields)) < 0)
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
            var name = System.Text.Encoding.UTF8.GetString(fields.Names.All[field]);
            Fail($"The property '{name}' comes twice, which the schema set does not allow");
        }
    }

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
            (fields.Model.Preserved ??= new()).AddUnknown(name, ref Reader);
        }
    }

    /// <summary>
    /// The field whose name differs only in case and in signs other than letters and digits, if the exact name does not come too; else -1.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int FindAlike(scoped ReadOnlySpan<byte> name, scoped ref JsonFields fields)
    {
        var model = fields.Model;
        var names = fields.Names.All;
        var field = 0;
        while (field < names.Length && !PropertyName.AreAlike(name, names[field]))
        {
            field++;
        }

        if (field == names.Length || fields.IsTaken(field) || (model.Preserved?.IsExactAhead(field) ?? false))
        {
            return -1;
        }

        var preserved = model.Preserved ??= new();
        if (PropertyName.IsAhead(Reader, names[field]))
        {
            preserved.SetExactAhead(field);
            return -1;
        }

        TokenText.Validate(name);
        preserved.AddName(names[field], name);
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
        for (var bit = 0; bit < 64 && offset + bit < model.FieldNames().All.Length; bit++)
        {
            if ((missing & (1UL << bit)) != 0)
            {
                names.Add(System.Text.Encoding.UTF8.GetString(model.FieldNames().All[offset + bit]));
            }
        }

        throw new JsonReadFailure(
            names.Count == 1
                ? $"The required property '{names[0]}' is missing"
                : $"The required properties '{string.Join("', '", names)}' are missing")
        {
            Field = offset + System.Numerics.BitOperations.TrailingZeroCount(missing),
            Model = model,
        };
    }
}
