using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>The failures of objects: missing properties, and properties that a strict schema set does not allow.</summary>
public ref partial struct JsonReading
{
    /// <summary>True if the discriminator that was last looked for has no other property before it.</summary>
    internal readonly bool BeganWithTag => _discriminator != DiscriminatorPlace.None && !_hasPassedOthers;

    /// <summary>Makes the failure of an object with none of the model's properties.</summary>
    private readonly JsonReadFailure OtherObject(in JsonFields fields)
    {
        var json = new JsonTokenReader(Reader.Since(fields.Start));
        var names = FreeNames(fields, isRequired: false);
        var near = NearNames.Between(names, NearNames.Unknown(json, fields.Names));
        json.Read();
        return new(fields.Names.Expected(fields.Model), FoundToken.DescribeObject(json))
        {
            Model = fields.Model,
            Advice = PageAdvice.Of(fields.Model, near) ?? PageAdvice.OfOtherObject(names),
        };
    }

    /// <summary>Makes the failure of an object that lacks required properties. It names all of them.</summary>
    private readonly JsonReadFailure Missing(in JsonFields fields)
    {
        var names = FreeNames(fields, isRequired: true);
        var near = NearNames.Between(names, NearNames.Unknown(new JsonTokenReader(Reader.Since(fields.Start)), fields.Names));
        var (missing, verb) = names.Count == 1
            ? ($"required property '{names[0]}'", "is")
            : ($"required properties '{string.Join("', '", names)}'", "are");
        return new JsonReadFailure($"The {missing} {verb} missing")
        {
            Expected = $"the {missing}",
            Found = FoundToken.DescribeAbsence(near is [var name, ..] ? name.Came : null),
            Field = fields.Names.IndexOf(names[0]),
            Model = fields.Model,
            Advice = PageAdvice.Of(fields.Model, near),
        };
    }

    /// <summary>Fails at a property that the page does not list, in a strict schema set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseProperty(scoped ReadOnlySpan<byte> name, scoped in JsonFields fields)
    {
        if (_attempt != Attempt.None)
        {
            GiveUp();
            return;
        }

        var came = FoundToken.Shortened(name);
        var free = FreeNames(fields, isRequired: false);
        var near = NearNames.Between(free, [came]);
        near = near.Count > 0 && IsAhead(Encoding.UTF8.GetBytes(near[0].Expected)) ? [] : near;
        throw new JsonReadFailure($"The property '{came}' is unknown, which the schema set does not allow")
        {
            Advice = PageAdvice.Of(fields.Model, near),
        };
    }

    /// <summary>Fails at a property that is not spelled as on its page, in a strict schema set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseSpelling(scoped ReadOnlySpan<byte> name, int field, scoped in JsonFields fields)
    {
        if (_attempt != Attempt.None)
        {
            GiveUp();
            return;
        }

        var (came, expected) = (FoundToken.Shortened(name), fields.Names.TextOf(field));
        throw new JsonReadFailure(
            $"The property '{expected}' came as '{came}', and the schema set does not allow another spelling")
        {
            Advice = NearNames.IsPlain(came) ? PageAdvice.Of(fields.Model, [new NearName(expected, came)]) : null,
        };
    }

    /// <summary>The names of the fields that are missing in the object.</summary>
    /// <param name="isRequired">True for only the required fields.</param>
    private static List<string> FreeNames(scoped in JsonFields fields, bool isRequired)
    {
        var names = new List<string>();
        for (var field = 0; field < fields.Names.All.Length; field++)
        {
            if (!fields.IsTaken(field) && (!isRequired || fields.Names.IsRequired(field)))
            {
                names.Add(fields.Names.TextOf(field));
            }
        }

        return names;
    }
}
