using System.Diagnostics;
using CsCheck;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class PageLimitsTests
{
    private const string Values = "\n\n## Values\n\n- `\"a\"`\n";

    private static readonly string[] Pieces =
    [
        "# ", "## Fields\n\n", "## Values\n\n", "## Supported Types\n\n", "## Example Usage\n\n", "### ", "User", "text ", "N/A",
        Read.FieldsHeader, "| Name | Value |\n| - | - |\n", "| Value | Name |\n| - | - |\n",
        "| `id` | *str* | :heavy_check_mark: | N/A | |\n", "|", "\\|", "~~", "`",
        "---\n", "title: \"", "```go\n", "```typescript\n", "\n", "\n\n", "\r", "\r\n", "    ", "\t", "- ", "1. ", "> ", "[a]: b\n",
        "*", "_", "[", "](", ")", "<", ">", "<br/>", "<!--", "&", "!", "\\", "\"", "'", "\u0000", "\uD800", "é", "\u2028", ":", "-",
        ": warning: ** DEPRECATED **: ", "Unrecognized<", "@var ", "{/*", "(",
        "null ", "or null if ", "id: null,", "nullable", "None",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_without_failing() => Text.Sample(
        text =>
        {
            foreach (var file in new[] { text, "# User\n\n" + text, "# User\n\n## Fields\n\n" + Read.FieldsHeader + text })
            {
                var page = PageParser.Parse("user.md", file, default);
                Assert.All(Ranges(page), range => Read.At(file, range));
            }
        },
        iter: 5_000);

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a ")]
    [InlineData("**a *b")]
    [InlineData("x<!A ")]
    [InlineData("x<? ")]
    [InlineData("\\|")]
    [InlineData("[a]: b ")]
    [InlineData("-[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n")]
    [InlineData("    - [[[[[[[[[[[[[[[[[[[[[[[[[[[\n")]
    [InlineData("| [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n")]
    [InlineData("| [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n|-|-|\n")]
    [InlineData("    | [[[[[[[[[[[[[[[[[[[[[[[[[[\n    |-|\n")]
    public void Marks_that_could_take_minutes_to_pair_are_not_read(string mark)
    {
        var hostile = string.Concat(Enumerable.Repeat(mark, 1_000_000 / mark.Length));
        var page = Read.Page("# User\n\n" + hostile + Values);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0007: The page is ignored: it has too many marks in one paragraph or cell", Read.Message(diagnostic));
        Assert.Equal((0, 2, 4), (diagnostic.Range.StartLine, diagnostic.Range.StartColumn, diagnostic.Range.Length));
    }

    [Theory]
    [InlineData("x <? ")]
    [InlineData("x <!A ")]
    [InlineData("x <![CDATA[ ")]
    [InlineData("[a](b (")]
    public void Marks_that_could_need_a_long_search_for_their_end_are_not_read(string mark)
    {
        var hostile = string.Concat(Enumerable.Repeat(mark, 3_000)) + string.Concat(Enumerable.Repeat("word ", 100_000));
        var page = Read.Page("# User\n\n" + hostile + Values);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal(
            "RCG0007: The page is ignored: it has too many marks in one paragraph or cell", Read.Message(Assert.Single(page.Diagnostics)));
    }

    [Theory]
    [InlineData(20, 1_000)]
    [InlineData(1_000, 100_000)]
    public void Links_that_repeat_a_long_definition_are_not_read(int links, int length)
    {
        var page = Read.Page(
            "# User\n\n" + string.Concat(Enumerable.Repeat("[x][a]\n\n", links)) + "[a]: http://x/" + new string('u', length) + Values);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0007: The page is ignored: its links repeat long definitions", Read.Message(diagnostic));
        Assert.Equal((0, 2, 4), (diagnostic.Range.StartLine, diagnostic.Range.StartColumn, diagnostic.Range.Length));
    }

    [Fact]
    public void Links_may_have_a_definition() => Assert.Equal(
        "See x (https://x.example).", Read.Page("# User\n\nSee [x][a].\n\n[a]: https://x.example\n" + Values).Description);

    [Fact]
    public void A_page_with_too_many_values_is_not_read()
    {
        var values = string.Concat(Enumerable.Range(0, PageLimits.MaxValues + 1).Select(i => $"- `\"value_{i}\"`\n"));
        var page = Read.Page("# User\n\n## Values\n\n" + values);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0007: The page is ignored: it has more than 10,000 values", Read.Message(Assert.Single(page.Diagnostics)));
    }

    [Fact]
    public void A_page_with_too_long_a_title_is_not_read()
    {
        var page = Read.Page("# " + new string('U', PageLimits.MaxNameLength + 1) + Values);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal(
            "RCG0007: The page is ignored: its title has more than 4,000 characters", Read.Message(Assert.Single(page.Diagnostics)));
    }

    [Fact]
    public void A_field_with_too_long_a_name_is_left_out()
    {
        var name = new string('a', PageLimits.MaxNameLength);
        var row = "` | *str* | :heavy_check_mark: | N/A | |\n";
        var page = Read.Page("# User\n\n## Fields\n\n" + Read.FieldsHeader + $"| `{name}{row}" + $"| `{name}b{row}");
        Assert.Equal(name, Assert.Single(Read.FieldsOf(page)).Name);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal(
            "RCG0001: In the section 'Fields', a row names a field in more than 4,000 characters and is not used",
            Read.Message(diagnostic));
        Assert.Equal((7, 0), (diagnostic.Range.StartLine, diagnostic.Range.StartColumn));
    }

    [Fact]
    public void A_value_that_is_too_long_is_left_out()
    {
        var page = Read.Page("# User\n\n## Values\n\n- `\"a\"`\n- `\"" + new string('b', PageLimits.MaxNameLength + 1) + "\"`\n");
        Assert.Equal("a", Assert.Single(Assert.IsType<ValuesBody>(page.Body).Values).Text);
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal("RCG0016: The value is not used: it has more than 4,000 characters", Read.Message(diagnostic));
        Assert.Equal((5, 3), (diagnostic.Range.StartLine, diagnostic.Range.StartColumn));
    }

    [Fact]
    public void An_enum_may_list_thousands_of_values() => Assert.Equal(
        10_000,
        Assert.IsType<ValuesBody>(Read.Page(
            "# User\n\n## Values\n\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"- `\"value_{i}\"`\n"))).Body).Values.Count);

    [Fact]
    public void A_page_of_more_than_four_megabytes_is_not_read() => Assert.Equal(
        "RCG0007: The page is ignored: it has more than 4 MB",
        Read.Message(Assert.Single(Read.Page("# User\n\n" + new string('a', PageLimits.MaxCharacters) + Values).Diagnostics)));

    [Fact]
    public void A_page_with_too_many_lines_is_not_read() => Assert.Equal(
        "RCG0007: The page is ignored: it has more than 50,000 lines",
        Read.Message(Assert.Single(Read.Page("# User\n\n" + new string('\n', PageLimits.MaxLines) + Values).Diagnostics)));

    [Fact]
    public void A_page_with_too_many_fields_is_not_read()
    {
        var rows = string.Concat(
            Enumerable.Range(0, PageLimits.MaxFields).Select(i => $"| `f{i}` | *str* | :heavy_check_mark: | N/A | |\n"));
        Assert.Equal(PageLimits.MaxFields, Read.Fields(rows).Count);
        var page = Read.Page("# User\n\n## Fields\n\n" + Read.FieldsHeader + rows + "| `more` | *str* | :heavy_check_mark: | N/A | |\n");
        var diagnostic = Assert.Single(page.Diagnostics);
        Assert.IsType<UnreadBody>(page.Body);
        Assert.Equal("RCG0007: The page is ignored: it has more than 4,000 fields", Read.Message(diagnostic));
        Assert.Equal((0, 2, 4), (diagnostic.Range.StartLine, diagnostic.Range.StartColumn, diagnostic.Range.Length));
    }

    [Fact]
    public void A_page_with_too_many_levels_is_not_read() => Assert.Equal(
        "RCG0007: The page is ignored: its blocks are nested too deep",
        Read.Message(Assert.Single(Read.Page("# User\n\n" + string.Concat(Enumerable.Repeat("> ", 1_000)) + "a" + Values).Diagnostics)));

    [Fact]
    public void A_page_without_a_title_is_named_after_its_file_and_reported_at_its_beginning()
    {
        var page = Read.Page(new string('a', PageLimits.MaxCharacters) + Values);
        Assert.Equal("user", page.Title);
        Assert.Equal(default, Assert.Single(page.Diagnostics).Range);
    }

    [Fact]
    public void A_large_file_that_is_not_a_page_is_ignored() => Assert.Null(Read.File(new string('a', PageLimits.MaxCharacters + 1)));

    [Fact]
    public void A_wide_and_long_table_is_within_the_limits()
    {
        var padding = new string(' ', 300);
        var cells = $"{padding} | *Optional[str]*{padding} | :heavy_check_mark: | See [a](https://a.example) |  |\n";
        var rows = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"| `f{i}`" + cells));
        var stopwatch = Stopwatch.StartNew();
        Assert.Equal(3_000, Read.Fields(rows).Count);
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Reading_ends_after_cancellation() =>
        Assert.Throws<OperationCanceledException>(() => PageParser.Parse("user.md", "# User", new CancellationToken(canceled: true)));

    private static IEnumerable<Codegen.Diagnostics.SourceRange> Ranges(Page? page) => page is null ? [] :
    [
        page.TitleRange,
        .. page.Diagnostics.Select(d => d.Range),
        .. page.Body switch
        {
            FieldsBody fields => fields.Rows.SelectMany(r => r.Type.Links.Select(l => l.Range).Append(r.Type.Range).Append(r.NameRange)),
            ValuesBody values => values.Values.Select(v => v.Range),
            MembersBody members => members.Members.Select(m => m.Type.Range),
            _ => [],
        },
    ];
}
