using CsCheck;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

/// <summary>Cells that are read without the parser of inlines give the same as with it.</summary>
public sealed class CellTextTests
{
    private static readonly string[] Parts =
    [
        "a", "B", "7", "_", "_", "`", "`", " ", "*", "[", "]", "(", ")", ":", ".", "-", "\\", "&amp;", "<b>", "!", "é", "~", "http://x",
    ];

    private static readonly Gen<string> Cell = Gen.Int[0, Parts.Length - 1].Array[1, 8]
        .Select(parts => string.Concat(parts.Select(part => Parts[part])).Trim());

    [Fact]
    public void Plain_text_and_code_are_read_as_by_the_parser()
    {
        var (plain, code) = (0, 0);
        Cell.Where(cell => cell.Length > 0).Sample(
            cell =>
            {
                if (CellText.IsPlain(cell, 0, cell.Length))
                {
                    plain++;
                    var literals = InlinesOf(cell).Select(inline => Assert.IsType<LiteralInline>(inline).Content.ToString());
                    Assert.Equal(cell, string.Concat(literals));
                }
                else if (CellText.IsCode(cell, 0, cell.Length))
                {
                    code++;
                    Assert.Equal(cell[1..^1], Assert.IsType<CodeInline>(Assert.Single(InlinesOf(cell))).Content);
                }
            },
            iter: 50_000,
            threads: 1);
        Assert.True(plain > 1_000 && code > 100, $"{plain} plain, {code} code");
    }

    [Theory]
    [InlineData(":heavy_check_mark:")]
    [InlineData("If all, the agent asks for each tool. If respect_tool, the tool says.")]
    [InlineData("")]
    public void Underscores_inside_words_are_text(string cell) => Assert.True(CellText.IsPlain(cell, 0, cell.Length));

    [Theory]
    [InlineData("_a_")]
    [InlineData("a _b_ c")]
    [InlineData("a__b")]
    [InlineData("a_")]
    public void Other_underscores_are_left_to_the_parser(string cell) => Assert.False(CellText.IsPlain(cell, 0, cell.Length));

    [Fact]
    public void The_text_around_a_cell_does_not_matter()
    {
        const string Row = "| `a` | b_c | *d* |";
        Assert.True(CellText.IsCode(Row, 2, 5));
        Assert.True(CellText.IsPlain(Row, 8, 11));
        Assert.False(CellText.IsPlain(Row, 14, 17));
    }

    /// <summary>The inlines of a text in a heading, where the text cannot begin another block.</summary>
    private static ContainerInline InlinesOf(string text) =>
        Assert.IsType<HeadingBlock>(Assert.Single(Markdown.Parse("# " + text))).Inline!;
}
