using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading.Errors;

/// <summary>
/// Explains why a value matches no member of a union. Nothing is stored for it when the value is read: the value is compared with the
/// members again. The discriminator is found by reading objects with one property each.
/// </summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal static class UnknownExplanation<TUnion>
    where TUnion : struct, IJsonModel<TUnion>, IUnionValue
{
    /// <summary>The maximum number of properties that are tried.</summary>
    private const int MostTried = 64;

    /// <summary>The maximum length of property names that are tried.</summary>
    private const int Longest = 256;

    /// <summary>Explains why a value matches no member.</summary>
    /// <param name="json">Exactly one JSON value.</param>
    public static string Of(ReadOnlySpan<byte> json)
    {
        var reader = new JsonTokenReader(json);
        reader.Read();
        var tag = reader.TokenType == JsonTokenType.StartObject ? OfTag(reader) : null;
        var closest = ((object)default(TUnion) as IUnionCases)?.ExplainClosest(json);
        return (tag, closest) switch
        {
            ({ }, { }) => $"{tag}; {closest}",
            (null, null) => $"no member takes {FoundToken.Describe(reader, NonCanonical.None)}",
            _ => (tag ?? closest)!,
        };
    }

    /// <summary>Explains a wrong discriminator; null if the union has none, or if members have the value that was found.</summary>
    private static string? OfTag(JsonTokenReader reader)
    {
        if (!BeginsWithTag("{}"u8))
        {
            return null;
        }

        for (var i = 0; i < MostTried && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            var name = reader.Unescaped();
            var label = reader.ValueSpan;
            reader.Read();
            if (label.Length <= Longest && BeginsWithTag([.. "{\""u8, .. label, .. "\":0}"u8]))
            {
                return reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number)
                    ? $"'{FoundToken.Shortened(name)}' is {FoundToken.Describe(reader, NonCanonical.None)}"
                    : IsOfMembers(name, reader) ? null
                    : $"no member has '{FoundToken.Shortened(reader.ValueSpan)}' as its '{FoundToken.Shortened(name)}'";
            }

            reader.Skip();
        }

        return "the property that tells the members apart is missing";
    }

    /// <summary>True if members share the discriminator's value. Their other properties tell them apart.</summary>
    private static bool IsOfMembers(ReadOnlySpan<byte> name, in JsonTokenReader value) =>
        value.TokenType == JsonTokenType.String && (object)default(TUnion) is IUnionCases cases
        && MatchNotation.HaveConstant(cases.Description, name, value.Unescaped());

    /// <summary>True if the union recognizes the first property of the object as its discriminator.</summary>
    /// <param name="json">An object with one property, or with none.</param>
    private static bool BeginsWithTag(ReadOnlySpan<byte> json)
    {
        var reading = new JsonReading(new JsonTokenReader(json));
        reading.Reader.Read();
        try
        {
            TUnion.ReadJson(ref reading);
        }
        catch (JsonReadFailure)
        {
            // A strict schema set refuses the object, but the discriminator was looked for before that.
        }

        return reading.BeganWithTag;
    }
}
