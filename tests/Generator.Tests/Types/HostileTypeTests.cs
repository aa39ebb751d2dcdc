using CsCheck;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Tests.Types;

public sealed class HostileTypeTests
{
    private static readonly string[] Words =
    [
        "str", "string", "List", "Dict", "Optional", "Union", "Literal", "Record", "array", "map", "T", "any", "nilable", "Models",
        "Symbol", "ArrayOf", "None", "[", "]", "<", ">", "(", ")", "{", "}", "|", ",", ".", "::", "\\", "*", "?", "\"", "'", "-", "1",
        " ", "_", "\u0000", "é",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 30].Select(string.Concat);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Any_text_is_a_type_or_unrecognised(int dialect) => Text.Sample(text =>
    {
        var grammar = TypeGrammar.For((Dialect)dialect);
        var cell = new TypeCell(text, new([new TypeLink(0, text.Length / 2, "x.md", default)]), default);
        Assert.NotNull(TypeNotation.Of(grammar.ParseCell(cell)));
        Assert.NotNull(TypeNotation.Of(grammar.ParseMember(cell)));
    });

    [Theory]
    [InlineData((int)Dialect.Python, "List[", "str", "]")]
    [InlineData((int)Dialect.TypeScript, "Record<string, ", "string", ">")]
    [InlineData((int)Dialect.TypeScript, "(", "string", ")")]
    [InlineData((int)Dialect.TypeScript, "", "string", "[]")]
    [InlineData((int)Dialect.Go, "*", "string", "")]
    [InlineData((int)Dialect.Go, "[]", "string", "")]
    [InlineData((int)Dialect.Java, "List<", "String", ">")]
    [InlineData((int)Dialect.CSharp, "List<", "string", ">")]
    [InlineData((int)Dialect.Php, "array<", "string", ">")]
    [InlineData((int)Dialect.Ruby, "T::Array<", "::String", ">")]
    public void A_type_nested_too_deep_is_unrecognised(int dialect, string open, string inner, string close)
    {
        var grammar = TypeGrammar.For((Dialect)dialect);
        Assert.IsNotType<UnrecognisedType>(grammar.ParseCell(Nested(10)));
        Assert.IsType<UnrecognisedType>(grammar.ParseCell(Nested(10_000)));

        TypeCell Nested(int depth) => new(
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)),
            EquatableArray<TypeLink>.Empty,
            default);
    }

    public static TheoryData<int> Dialects() => [.. Enum.GetValues<Dialect>().Select(d => (int)d)];
}
