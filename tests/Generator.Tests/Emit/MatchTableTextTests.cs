using System.Text;
using CsCheck;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Emit;
using Router.Codegen.Reading.Unions;
using JsonKinds = Router.Codegen.Reading.Unions.TokenKinds;
using MatchAlternative = Router.Codegen.Binding.Shapes.MatchAlternative;
using MatchField = Router.Codegen.Binding.Shapes.MatchField;
using TokenKinds = Router.Codegen.Binding.Shapes.TokenKinds;

namespace Router.Codegen.Tests.Emit;

/// <summary>The descriptions of unions: the runtime parses the text that the generator writes.</summary>
public sealed class MatchTableTextTests
{
    private static readonly Gen<char> Letters = Gen.Char["abz_-*?[]<>()sn\u00E9 \"'#{=\t\v\f\n\u0001\u0002"];
    private static readonly Gen<string> WireNames = Gen.String[Letters, 1, 6];
    private static readonly Gen<string> Constants = Gen.String[Letters, 0, 6];

    private static readonly Gen<TokenKinds> Kinds = Gen.Frequency(
        (5, Gen.Int[1, (int)(TokenKinds.String | TokenKinds.Number | TokenKinds.Boolean | TokenKinds.Array | TokenKinds.Object
            | TokenKinds.Null | TokenKinds.Integer | TokenKinds.DateText | TokenKinds.NumberText)].Select(kinds => (TokenKinds)kinds)),
        (1, Gen.Const(TokenKinds.Any)));

    private static readonly Gen<RequiredName> RequiredNames = Gen.Select(WireNames, Gen.Bool, Constants).Select(
        (name, hasConstant, constant) => new RequiredName(name, hasConstant ? constant : null));

    // An object in a field, or a list or map of any values.
    private static readonly Gen<MatchContent> Contents = Gen.Select(
        Gen.String[Gen.Char["[<"], 0, 3],
        Kinds,
        RequiredNames.Array[0, 4],
        Gen.Bool,
        (wrappers, kinds, required, isObject) => isObject || wrappers.Length == 0
            ? new MatchContent(wrappers, TokenKinds.Object, required.ToEquatableArray())
            : new MatchContent(wrappers, kinds, null));

    // A field with a constant or with content; most have neither.
    private static readonly Gen<MatchField> Fields = Gen.Select(
        WireNames,
        Gen.Bool,
        Gen.Select(Kinds, Gen.Bool, (kinds, hasNull) => hasNull ? kinds | TokenKinds.UndocumentedNull : kinds),
        Contents.Array[1, 3],
        Constants,
        Gen.Int[0, 2]).Select(
        (name, isRequired, kinds, inside, constant, content) => new MatchField(
            name,
            isRequired,
            kinds,
            content == 1 ? inside.ToEquatableArray() : EquatableArray<MatchContent>.Empty,
            content == 2 ? constant : null));

    private static readonly Gen<MatchAlternative> Alternatives = Gen.Select(
        Gen.String[Gen.Char["[<"], 0, 3],
        Kinds,
        Fields.Array[0, 5],
        Gen.Bool,
        (wrappers, kinds, fields, isObject) => isObject
            ? new MatchAlternative(wrappers, TokenKinds.Object, fields.ToEquatableArray())
            : new MatchAlternative(wrappers, kinds, null));

    private static readonly Gen<MatchTable> Tables = Alternatives.Array[1, 3].Array[1, 5].Select(cases => new MatchTable(
        cases
            .Select((alternatives, index) => new MatchedCase(index, BranchKind.Object, alternatives.ToEquatableArray()))
            .ToEquatableArray()));

    [Fact]
    public void The_runtime_parses_the_table_that_the_generator_wrote() => Tables.Sample(
        table =>
        {
            var parsed = MatchNotation.Parse(Encoding.UTF8.GetBytes(MatchTableText.Encode(table)), out var cases);
            Assert.Equal(table.Cases.Count, cases);
            Assert.Equal(
                table.Cases.SelectMany(
                    matched => matched.Alternatives,
                    (matched, alternative) => $"{matched.CaseIndex} {Print(alternative)}"),
                parsed.Select(alternative => $"{alternative.CaseIndex} {Print(alternative)}"));
        },
        iter: 20_000);

    private static string Print(MatchAlternative alternative) => alternative.Fields is { } fields
        ? $"{alternative.Wrappers} {{ {string.Join("; ", fields.Where(field => IsPlain(field.WireName)).Select(Print))} }}"
        : $"{alternative.Wrappers} {Print(alternative.Kinds)}";

    private static string Print(MatchField field) => Print(
        field.WireName,
        field.IsRequired,
        Print(field.Kinds),
        field.Constant is { } constant && constant.IndexOfAny(['\n', '\t', '\v', '\f']) < 0 ? constant : null,
        string.Join(" | ", field.Content.Select(Print).Where(static content => content.Length > 0)));

    /// <summary>An object without required fields is any object, so it is not described in a field.</summary>
    private static string Print(MatchContent content)
    {
        var required = content.Required?.Where(name => IsPlain(name.WireName)).Select(Print).ToList() ?? [];
        return required.Count > 0 ? $"{content.Wrappers} {{ {string.Join("; ", required)} }}"
            : content.Wrappers.Length > 0 ? $"{content.Wrappers} {Print(content.Kinds)}"
            : "";
    }

    private static string Print(RequiredName name) => Print(
        name.WireName, true, Print(TokenKinds.Any), name.Constant is { Length: > 0 } constant && IsPlain(constant) ? constant : null, "");

    private static string Print(Reading.Unions.MatchAlternative alternative) => alternative.Fields is { } fields
        ? $"{Text(alternative.Wrappers)} {{ {string.Join("; ", fields.Select(Print))} }}"
        : $"{Text(alternative.Wrappers)} {alternative.Kinds}";

    private static string Print(Reading.Unions.MatchField field) => Print(
        Text(field.Name)!,
        field.IsRequired,
        field.Kinds.ToString(),
        Text(field.Constant),
        string.Join(" | ", (field.Content ?? []).Select(Print)));

    private static string Print(string name, bool isRequired, string kinds, string? constant, string inner) =>
        $"'{name}' {(isRequired ? "required " : "")}{kinds} {(constant is null ? "" : $"= '{constant}' ")}({inner})";

    /// <summary>The kinds with the runtime's names. Any kind means all kinds that do not depend on the text of a token.</summary>
    private static string Print(TokenKinds kinds)
    {
        var printed = (JsonKinds)(int)(kinds & ~(TokenKinds.Any | TokenKinds.UndocumentedNull));
        printed |= (kinds & TokenKinds.Any) != 0 ? JsonKinds.Any : JsonKinds.None;
        printed |= (kinds & TokenKinds.UndocumentedNull) != 0 ? JsonKinds.Null | JsonKinds.UndocumentedNull : JsonKinds.None;
        return printed.ToString();
    }

    /// <summary>Names and constants with separator characters are left out of descriptions.</summary>
    private static bool IsPlain(string text) => text.IndexOfAny(['\n', '\t', '\v', '\f', '\u0001', '\u0002', '{', '=']) < 0;

    private static string? Text(byte[]? utf8) => utf8 is null ? null : Encoding.UTF8.GetString(utf8);
}
