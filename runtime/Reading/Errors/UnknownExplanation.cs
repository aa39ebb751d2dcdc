using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading.Errors;

/// <summary>
/// Says why a value is of no member of a union. Nothing is kept for that: the value is compared with the members again, and the property
/// that tells them apart is found by reading objects of one property.
/// </summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal static class UnknownExplanation<TUnion>
    where TUnion : struct, IJsonModel<TUnion>, IUnionValue
{
    /// <summary>So many properties are tried.</summary>
    private const int MostTried = 64;

    /// <summary>Longer properties are not tried.</summary>
    private const int Longest = 256;

    /// <summary>The reasons against the value being a member's.</summary>
    /// <param name="json">One JSON value.</param>
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

    /// <summary>Tells the value of the property that decides on the member; null where none does, or members have that value.</summary>
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

        return "the property that tells the members apart did not come";
    }

    /// <summary>True if several members have the constant: which of them it is, their other properties tell.</summary>
    private static bool IsOfMembers(ReadOnlySpan<byte> name, in JsonTokenReader value) =>
        value.TokenType == JsonTokenType.String && (object)default(TUnion) is IUnionCases cases
        && MatchNotation.HaveConstant(cases.Description, name, value.Unescaped());

    /// <summary>True if the union looks for a property that tells its members apart, and no other one comes before it.</summary>
    /// <param name="json">An object of one property or none.</param>
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
            // A strict set refuses the object. What it looked for stands all the same.
        }

        return reading.BeganWithTag;
    }
}
