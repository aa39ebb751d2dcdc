using CsCheck;
using Router.Codegen.Collections;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

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
    public void Any_text_is_a_type_or_unrecognised(string dialect) => Text.Sample(text =>
    {
        var grammar = Dialect.Named(dialect)!;
        var cell = new TypeCell(text, new([new TypeLink(0, text.Length / 2, "x.md", default)]), default);
        Assert.NotNull(TypeExpressionText.Of(grammar.ParseCell(cell)));
        Assert.NotNull(TypeExpressionText.Of(grammar.ParseMember(cell)));
    });

    [Theory]
    [InlineData("Python", "List[", "str", "]")]
    [InlineData("TypeScript", "Record<string, ", "string", ">")]
    [InlineData("TypeScript", "(", "string", ")")]
    [InlineData("TypeScript", "", "string", "[]")]
    [InlineData("Go", "*", "string", "")]
    [InlineData("Go", "[]", "string", "")]
    [InlineData("Java", "List<", "String", ">")]
    [InlineData("CSharp", "List<", "string", ">")]
    [InlineData("Php", "array<", "string", ">")]
    [InlineData("Ruby", "T::Array<", "::String", ">")]
    public void A_type_nested_too_deeply_is_unrecognised(string dialect, string open, string inner, string close)
    {
        var grammar = Dialect.Named(dialect)!;
        Assert.IsNotType<UnrecognisedType>(grammar.ParseCell(Nested(10)));
        Assert.IsType<UnrecognisedType>(grammar.ParseCell(Nested(10_000)));

        TypeCell Nested(int depth) => new(
            string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)),
            EquatableArray<TypeLink>.Empty,
            default);
    }

    [Fact]
    public void The_report_of_a_type_nested_too_deeply_says_so()
    {
        const int Depth = TypeScanner.MaxDepth + 1;
        var type = string.Concat(Enumerable.Repeat("List[", Depth)) + "*str*" + new string(']', Depth);
        Assert.Contains(
            "is not in the notation of Python (it is nested more than 10 levels deep)",
            GeneratedSources.Message(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("tags", type))).Run().Single("RCG0002")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_literal_of_hundreds_of_kilobytes_is_unrecognised()
    {
        var cell = new TypeCell('"' + new string('a', 200_000) + '"', EquatableArray<TypeLink>.Empty, default);
        Assert.IsType<UnrecognisedType>(Dialect.Named("TypeScript")!.ParseCell(cell));
    }

    public static TheoryData<string> Dialects() => [.. Dialect.All.Select(dialect => dialect.Name)];
}
