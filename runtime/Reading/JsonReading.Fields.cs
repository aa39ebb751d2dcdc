using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>The answer of a call for the next field where the value is no object of the model.</summary>
    private const int NoModel = -1;

    /// <summary>Begins the object of a model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Start(JsonModel model, ModelNames names, out JsonFields fields)
    {
        var isPlain = Reader.TokenType == JsonTokenType.StartObject && Reader.CurrentDepth < Codecs.JsonDepth.Trusted && _trace is null
            && !names.RefusesMisfits;
        var start = Reader.TokenStartIndex;
        var seen = isPlain ? 0 : StartSlow(model, names, ref start);
        fields = new JsonFields(model, names, seen, start);
    }

    /// <summary>
    /// Begins an object whose discriminator has been read, that is nested deep, traced, or of a set that refuses misfits; or takes another
    /// value.
    /// </summary>
    /// <param name="start">The byte at which the object begins; -1 where the value is none.</param>
    /// <returns>The bits of the fields that a union's reader has already read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong StartSlow(JsonModel model, ModelNames names, ref int start)
    {
        var seen = _resume;
        if (seen != 0)
        {
            _resume = 0;
            start = _objectStart.Start;
        }

        _refuses |= names.RefusesMisfits;
        if (Reader.CurrentDepth >= Codecs.JsonDepth.Trusted || _trace is not null)
        {
            Codecs.JsonDepth.Guard(); // a failed read is repeated on what it left of the stack
        }

        if (seen == 0 && Reader.TokenType != JsonTokenType.StartObject)
        {
            start = -1;
            Refuse("an object");
        }
        else
        {
            _trace?.Add(start, model);
        }

        return seen;
    }

    /// <summary>Moves to the value of the next property that is a field of the model, and keeps other properties.</summary>
    /// <returns>The field's index in page order; the number of fields at the object's end; -1 where it is no object of the model.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Next(scoped ref JsonFields fields)
    {
        if (NonCanonical != NonCanonical.None && KeepValue(ref fields))
        {
            return NextMissing(ref fields);
        }

        if (TryLikely(ref fields))
        {
            return fields.Field;
        }

        while (Reader.ReadProperty(out var name))
        {
            if (TryTake(name, ref fields))
            {
                return fields.Field;
            }

            Keep(name, ref fields);
        }

        return fields.IsComplete ? End(fields) : EndIncomplete(ref fields);
    }

    /// <summary>Moves to the value of the next property.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>
    /// The same as without a name; one more than the number of fields where the page does not list the property.
    /// </returns>
    public int Next(scoped ref JsonFields fields, out ReadOnlySpan<byte> name)
    {
        name = default;
        if (NonCanonical != NonCanonical.None && KeepValue(ref fields))
        {
            return NextMissing(ref fields);
        }

        if (TryLikely(ref fields))
        {
            return fields.Field;
        }

        if (!Reader.ReadProperty(out name))
        {
            return fields.IsComplete ? End(fields) : EndIncomplete(ref fields);
        }

        if (TryTake(name, ref fields))
        {
            return fields.Field;
        }

        fields.Field = JsonFields.None;
        return fields.Names.All.Length + 1;
    }

    /// <summary>The answer at the object's end.</summary>
    private static int End(scoped in JsonFields fields) => fields.Start < 0 ? NoModel : fields.Names.All.Length;

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
        if (!fields.Take(field))
        {
            TakeAgain(ref fields, field);
        }
    }

    /// <summary>Goes to a field that came before: the last one counts.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TakeAgain(scoped ref JsonFields fields, int field)
    {
        if (fields.Names.IsStrict)
        {
            Fail($"The property '{fields.Names.TextOf(field)}' comes twice, which the schema set does not allow");
        }

        NoteRepeated();
        fields.Model.Preserved?.Forget(fields.Names.All[field]);
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
            RefuseProperty(name, fields);
        }
        else
        {
            (fields.Model.Preserved ??= new()).AddUnknown(name, ref Reader);
        }
    }

    /// <summary>
    /// The field whose name differs only in case and in signs other than letters and digits, if the exact name does not come too; else -1.
    /// Strict sets refuse such names.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindAlike(scoped ReadOnlySpan<byte> name, scoped ref JsonFields fields)
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
        if (IsAhead(names[field]))
        {
            preserved.SetExactAhead(field);
            return -1;
        }

        if (fields.Names.IsStrict)
        {
            RefuseSpelling(name, field, fields);
            return -1;
        }

        TokenText.Validate(name);
        preserved.ValueOf(names[field]).Name = name.ToArray();
        _deviationCount++;
        return field;
    }

    /// <summary>
    /// Ends an object that lacks required properties. They are read one after the other, each as a null that stands at the object's end, so
    /// that the model gets the empty values of their types, and what is kept of them says that they did not come.
    /// </summary>
    /// <returns>The first such property; else the answer at the object's end.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int EndIncomplete(scoped ref JsonFields fields)
    {
        if (_attempt != Attempt.None && (_attempt == Attempt.Failed || Reader.CurrentDepth <= _attemptDepth))
        {
            GiveUp();
            return End(fields);
        }

        var isOther = fields.HasNone && fields.Model.Preserved is { HasUnknown: true };
        if (RefusesHere)
        {
            throw isOther ? OtherObject(fields) : Missing(fields);
        }

        if (isOther)
        {
            _valueStart = fields.Start;
            _expected = fields.Names.Expected(fields.Model);
            NonCanonical = NonCanonical.Misfit;
            return NoModel;
        }

        fields.Field = JsonFields.None;
        return NextMissing(ref fields);
    }

    /// <summary>Moves to the next required property that did not come, or to the object's end.</summary>
    private int NextMissing(scoped ref JsonFields fields)
    {
        if (fields.Start < 0)
        {
            return NoModel;
        }

        for (var field = fields.Field + 1; field < fields.Names.All.Length; field++)
        {
            if (fields.Names.IsRequired(field) && !fields.IsTaken(field))
            {
                fields.Field = field;
                Reader.Show(JsonTokenType.Null);
                NonCanonical = NonCanonical.Missing;
                return field;
            }
        }

        Reader.Show(JsonTokenType.EndObject);
        return End(fields);
    }
}
