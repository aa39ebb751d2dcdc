using System.Runtime.CompilerServices;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>Moves to the value of the next property that is a field of the model. Other properties are kept as unknown.</summary>
    /// <returns>The field's index in page order; the number of fields at the object's end; -1 if it is no object of the model.</returns>
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
    /// The same as from the other overload; one more than the number of fields if the page does not list the property.
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

    /// <summary>Moves to the value of the predicted field if it is next: services usually write properties in the same order.</summary>
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

    /// <summary>Selects the field with a name, exactly or apart from case and punctuation; false if there is none.</summary>
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

    /// <summary>Selects a repeated field: an error in a strict schema set; otherwise the last value counts.</summary>
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

    /// <summary>Keeps a property that is not a field of the model.</summary>
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
    /// The field that has a name apart from case and punctuation; -1 if there is none, if the field has already come, or if its exact name
    /// follows. Strict schema sets refuse names in another spelling.
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
}
