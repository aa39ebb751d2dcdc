using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

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

    /// <summary>Tells the property that decides on the member; null where none does.</summary>
    private static string? OfTag(JsonTokenReader reader)
    {
        if (!BeginsWithTag("{}"u8, out _))
        {
            return null;
        }

        for (var i = 0; i < MostTried && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            var start = reader.TokenStartIndex;
            var name = reader.Unescaped();
            reader.Read();
            var text = reader.ValueSpan;
            var isScalar = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
            reader.Skip();
            if (isScalar && reader.Since(start) is { Length: <= Longest } property
                && BeginsWithTag([(byte)'{', .. property, (byte)'}'], out var isUnknown) && isUnknown)
            {
                return $"no member has '{FoundToken.Shortened(text)}' as its '{FoundToken.Shortened(name)}'";
            }
        }

        return "the property that tells the members apart did not come";
    }

    /// <summary>True if the union looks for a property that tells its members apart, and no other one comes before it.</summary>
    /// <param name="json">An object of one property or none.</param>
    /// <param name="isUnknown">True if the object is of no member.</param>
    private static bool BeginsWithTag(ReadOnlySpan<byte> json, out bool isUnknown)
    {
        var reading = new JsonReading(new JsonTokenReader(json));
        reading.Reader.Read();
        try
        {
            isUnknown = ValueWithSourceText.ValueOf(TUnion.ReadJson(ref reading).Content) is UnknownJson;
        }
        catch (JsonReadFailure)
        {
            isUnknown = true; // of a strict set
        }

        return reading.BeganWithTag;
    }
}
