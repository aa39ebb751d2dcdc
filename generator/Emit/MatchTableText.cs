using System.Text;
using Router.Codegen.Binding.Shapes;

namespace Router.Codegen.Emit;

/// <summary>
/// Encodes the distinguishing properties of a union's cases. <c>IJsonUnion.DescribeJson</c> documents the grammar, and the runtime library
/// parses it.
/// </summary>
internal static class MatchTableText
{
    /// <summary>The letters of the kinds.</summary>
    private static readonly (TokenKinds Kind, char Letter)[] Letters =
    [
        (TokenKinds.String, 's'), (TokenKinds.Number, 'n'), (TokenKinds.Boolean, 'b'), (TokenKinds.Array, 'a'), (TokenKinds.Object, 'o'),
        (TokenKinds.Integer, 'i'), (TokenKinds.DateText, 'd'), (TokenKinds.NumberText, 'q'), (TokenKinds.Null, 'z'), (TokenKinds.Any, '?'),
        (TokenKinds.UndocumentedNull, 'u'),
    ];

    private static readonly char[] Separators = ['\n', '\t', '\v', '\f', '\u0001', '\u0002', '{', '='];

    /// <summary>Encodes the cases, one per line.</summary>
    public static string Encode(MatchTable table) => string.Join(
        "\n", table.Cases.Select(matched => string.Join("\f", matched.Alternatives.Select(Alternative))));

    private static string Alternative(MatchAlternative alternative) => alternative.Wrappers + (alternative.Fields is { } fields
        ? "{" + string.Join("\t", fields.Where(field => IsPlain(field.WireName)).Select(Field))
        : LettersOf(alternative.Kinds));

    private static string Field(MatchField field)
    {
        var text = new StringBuilder(field.IsRequired ? "*" : "").Append(field.Kinds == TokenKinds.Any ? "" : LettersOf(field.Kinds));
        text.Append(string.Join("\u0002", field.Content.Select(Content).Where(static content => content.Length > 0)));
        if (field.Constant is { } constant && constant.IndexOfAny(['\n', '\t', '\v', '\f']) < 0)
        {
            text.Append('=').Append(constant);
        }

        return text.Append('\v').Append(field.WireName).ToString();
    }

    /// <summary>One of the forms of a field's content. Empty for an object that requires no names.</summary>
    private static string Content(MatchContent content)
    {
        var required = content.Required?.Where(static name => IsPlain(name.WireName)).ToList() ?? [];
        return content.Wrappers + (required.Count > 0 ? "{" + string.Join("\u0001", required.Select(Name))
            : content.Wrappers.Length > 0 ? LettersOf(content.Kinds) : "");
    }

    private static string Name(RequiredName name) =>
        name.Constant is { Length: > 0 } constant && IsPlain(constant) ? name.WireName + "=" + constant : name.WireName;

    private static string LettersOf(TokenKinds kinds) =>
        string.Concat(Letters.Where(letter => (kinds & letter.Kind) != 0).Select(letter => letter.Letter));

    /// <summary>True if a text has no separators. Names with separators are skipped.</summary>
    private static bool IsPlain(string text) => text.IndexOfAny(Separators) < 0;
}
