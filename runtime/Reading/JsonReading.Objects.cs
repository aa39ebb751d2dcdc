using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Names;

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

    /// <summary>The answer at the object's end.</summary>
    private static int End(scoped in JsonFields fields) => fields.Start < 0 ? NoModel : fields.Names.All.Length;

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
