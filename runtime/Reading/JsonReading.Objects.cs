using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Names;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>The result of <see cref="Next(ref JsonFields)"/> if the value is not an object of the model.</summary>
    private const int NoModel = -1;

    /// <summary>Begins the object of a model.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Start(JsonModel model, ModelFieldNames names, out JsonFields fields)
    {
        var isPlain = Reader.TokenType == JsonTokenType.StartObject && Reader.CurrentDepth < Codecs.JsonDepth.Trusted && _trace is null
            && !names.RefusesMisfits;
        var start = Reader.TokenStartIndex;
        var seen = isPlain ? 0 : StartSlow(model, names, ref start);
        fields = new JsonFields(model, names, seen, start);
    }

    /// <summary>
    /// Begins an object that needs more work: its discriminator has been read, it is deeply nested or traced, or its schema set refuses
    /// misfits. Also refuses a value that is not an object.
    /// </summary>
    /// <param name="start">The offset of the object; -1 if the value is not an object.</param>
    /// <returns>The bits of the fields that the reader of a union has already read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong StartSlow(JsonModel model, ModelFieldNames names, ref int start)
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
            Codecs.JsonDepth.Guard(); // a traced read runs while the stack of the failed one is still in use
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

    /// <summary>The result at the end of the object.</summary>
    private static int End(scoped in JsonFields fields) => fields.Start < 0 ? NoModel : fields.Names.All.Length;

    /// <summary>
    /// Ends an object that lacks required properties. They are read one after another, each as a null at the end of the object. The model
    /// thus gets the empty values of their types, and their kept values are marked as missing.
    /// </summary>
    /// <returns>The first missing property; otherwise the result at the end of the object.</returns>
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

    /// <summary>Moves to the next missing required property, or to the end of the object.</summary>
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
                _expected = null; // codecs of values that may be null set none
                return field;
            }
        }

        Reader.Show(JsonTokenType.EndObject);
        return End(fields);
    }
}
