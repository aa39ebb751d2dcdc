using Router.Codegen.Emitted;
using Router.Codegen.Reading.Names;

namespace Router.Codegen.Reading.Unions;

/// <summary>Parses the description of a union. Its grammar is in <see cref="IJsonUnion.DescribeJson"/>.</summary>
internal static class MatchNotation
{
    private const byte BetweenFields = (byte)'\t';
    private const byte BeforeName = (byte)'\v';
    private const byte BetweenAlternatives = (byte)'\f';
    private const byte BetweenRequired = 0x01;
    private const byte BetweenInner = 0x02;

    /// <summary>Parses the alternatives of all cases.</summary>
    /// <param name="cases">The number of cases.</param>
    public static MatchAlternative[] Parse(ReadOnlySpan<byte> description, out int cases)
    {
        var alternatives = new List<MatchAlternative>();
        cases = 0;
        foreach (var text in new NameList(description))
        {
            foreach (var alternative in new NameList(text, BetweenAlternatives))
            {
                alternatives.Add(Alternative(cases, alternative));
            }

            cases++;
        }

        return [.. alternatives];
    }

    /// <summary>True if an object of some case has the constant.</summary>
    public static bool HaveConstant(ReadOnlySpan<byte> description, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        foreach (var alternative in Parse(description, out _))
        {
            foreach (var field in alternative.Fields ?? [])
            {
                if (name.SequenceEqual(field.Name) && text.SequenceEqual(field.Constant))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static MatchAlternative Alternative(int caseIndex, ReadOnlySpan<byte> text)
    {
        var wrappers = WrappersOf(text);
        var inside = text[wrappers.Length..];
        return inside is [(byte)'{', ..]
            ? new MatchAlternative(caseIndex, wrappers, TokenKinds.None, Fields(inside[1..]))
            : new MatchAlternative(caseIndex, wrappers, Kinds.Of(inside), null);
    }

    private static byte[] WrappersOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept((byte)'[', (byte)'<');
        return text[..(end < 0 ? text.Length : end)].ToArray();
    }

    private static MatchField[] Fields(ReadOnlySpan<byte> text)
    {
        var fields = new List<MatchField>();
        foreach (var field in new NameList(text, BetweenFields))
        {
            fields.Add(Field(field));
        }

        return [.. fields];
    }

    private static MatchField Field(ReadOnlySpan<byte> text)
    {
        var nameStart = text.IndexOf(BeforeName) + 1;
        var name = text[nameStart..].ToArray();
        text = text[..Math.Max(0, nameStart - 1)];
        var isRequired = text is [(byte)'*', ..];
        text = isRequired ? text[1..] : text;
        var end = text.IndexOfAny("={[<"u8);
        var kinds = Kinds.Of(end < 0 ? text : text[..end]);
        var constant = end >= 0 && text[end] == '=' ? text[(end + 1)..].ToArray() : null;
        var content = end >= 0 && constant is null ? Content(text[end..]) : null;
        return new MatchField(name, isRequired, kinds, constant, content);
    }

    /// <summary>Parses the alternatives of the arrays and objects in a field.</summary>
    private static MatchAlternative[] Content(ReadOnlySpan<byte> text)
    {
        var content = new List<MatchAlternative>();
        foreach (var inner in new NameList(text, BetweenInner))
        {
            var wrappers = WrappersOf(inner);
            var inside = inner[wrappers.Length..];
            content.Add(inside is [(byte)'{', ..]
                ? new MatchAlternative(0, wrappers, TokenKinds.None, RequiredFields(inside[1..]))
                : new MatchAlternative(0, wrappers, Kinds.Of(inside), null));
        }

        return [.. content];
    }

    /// <summary>Parses the required fields of an object in a field.</summary>
    private static MatchField[] RequiredFields(ReadOnlySpan<byte> text)
    {
        var fields = new List<MatchField>();
        foreach (var field in new NameList(text, BetweenRequired))
        {
            var equals = field.IndexOf((byte)'=');
            fields.Add(equals < 0
                ? new MatchField(field.ToArray(), IsRequired: true, TokenKinds.Any, null, null)
                : new MatchField(field[..equals].ToArray(), IsRequired: true, TokenKinds.Any, field[(equals + 1)..].ToArray(), null));
        }

        return [.. fields];
    }
}

/// <summary>An alternative of a case, or of the content of a field.</summary>
/// <param name="CaseIndex">The index of the case among the competing ones.</param>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around the value, the outermost first.</param>
/// <param name="Kinds">The kinds of the value; none for an object with described fields.</param>
/// <param name="Fields">The fields of the object; null for other values.</param>
internal sealed record MatchAlternative(int CaseIndex, byte[] Wrappers, TokenKinds Kinds, MatchField[]? Fields);

/// <summary>A field of an object in a description.</summary>
/// <param name="Constant">The only allowed value of the field; null if there are others.</param>
/// <param name="Content">The alternatives of an array or object in the field; null if they do not matter.</param>
internal sealed record MatchField(byte[] Name, bool IsRequired, TokenKinds Kinds, byte[]? Constant, MatchAlternative[]? Content);
