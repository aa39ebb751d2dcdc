using System.Diagnostics;
using Router.Codegen.Types;

namespace Router.Codegen.Tests.Pages;

public sealed class ValuesTests
{
    [Fact]
    public void A_table_names_its_values() => Assert.Equal(
        [("User", "user", ValueNotation.Bare), ("Wildcard", "*", ValueNotation.Bare), ("Empty", "", ValueNotation.Bare)],
        Read.Values("## Values\n\n| Name | Value |\n| ---- | ----- |\n| `User` | user |\n| `Wildcard` | * |\n| `Empty` | |").Values
            .Select(v => (v.Name, v.Text, v.Notation)));

    [Theory]
    [InlineData("Amazon Bedrock")]
    [InlineData("__all__")]
    [InlineData("<nil>")]
    [InlineData("a/b.c,d")]
    [InlineData("//")]
    [InlineData("100")]
    public void A_value_in_a_table_is_not_markdown(string value) =>
        Assert.Equal(value, Assert.Single(Read.Values($"## Values\n\n| Name | Value |\n| - | - |\n| `X` | {value} |").Values).Text);

    [Fact]
    public void A_pipe_in_a_table_is_escaped() =>
        Assert.Equal("a|b", Assert.Single(Read.Values("## Values\n\n| Name | Value |\n| - | - |\n| `X` | a\\|b |").Values).Text);

    [Theory]
    [InlineData("- `\"user\"`", "user", "Quoted")]
    [InlineData("- `\"Translation (document)\"`", "Translation (document)", "Quoted")]
    [InlineData("- `\"\"`", "", "Quoted")]
    [InlineData("- `\"100\"`", "100", "Quoted")]
    [InlineData("- `100`", "100", "Integer")]
    [InlineData("- `-1`", "-1", "Integer")]
    [InlineData("- `1.5`", "1.5", "Bare")]
    [InlineData("- `true`", "true", "Boolean")]
    [InlineData("- `\"true\"`", "true", "Quoted")]
    public void A_bullet_tells_strings_from_numbers(string bullet, string text, string notation)
    {
        var value = Assert.Single(Read.Values("## Values\n\n" + bullet).Values);
        Assert.Equal((text, notation), (value.Text, value.Notation.ToString()));
    }

    [Theory]
    [InlineData("\"a\" | \"b\"", "a,b")]
    [InlineData("\"a\"", "a")]
    [InlineData("301 | 302", "301,302")]
    [InlineData("\"a\" | Unrecognized<string>", "a")]
    [InlineData("\"a | b\" | \"say \\\"c\\\"\"", "a | b,say \"c\"")]
    [InlineData("\n  | \"a\"\n  | \"b\"", "a,b")]
    public void A_block_of_code_is_a_union_of_literals(string code, string expected) => Assert.Equal(
        expected,
        string.Join(",", Read.Values($"## Values\n\n```typescript\n{code}\n```").Values.Select(v => v.Text)));

    [Theory]
    [InlineData("## Values\n\n```typescript\n\"a\" | Unrecognized<string>\n```")]
    [InlineData("## Values\n\n```typescript\n1 | Unrecognized<number>\n```")]
    [InlineData("## Values\n\n| Name | Value |\n| - | - |\n| `A` | a |\n| - | `Unrecognized<string>` |")]
    [InlineData("## Values\n\nThis is an open enum. Unrecognized values will not fail type checks.\n\n- `\"a\"`")]
    [InlineData(
        "## Example Usage\n\n```go\n// Open enum: custom values can be created\n```\n\n"
        + "## Values\n\n| Name | Value |\n| - | - |\n| `A` | a |")]
    [InlineData("## Example Usage\n\n```python\n# Open enum: unrecognized values are captured\n```\n\n## Values\n\n- `\"a\"`")]
    public void The_note_that_an_enum_is_open_is_not_a_value(string sections) => Assert.Single(Read.Values(sections).Values);

    [Theory]
    [InlineData("go", "custom := components.Code(\"custom_value\")", "Quoted")]
    [InlineData("go", "import (\n\t\"github.com/acme/sdk\"\n)\n\nvalue := components.CodeOne\ncustom := components.Code(999)", "Bare")]
    [InlineData("java", "Code custom = Code.of(\"custom_value\");", "Quoted")]
    [InlineData("typescript", "import { Code } from \"sdk\";\n\nlet value: Code = \"1\";", "Quoted")]
    [InlineData("typescript", "import { Code } from \"sdk\";\n\nlet value: Code = 1;", "Bare")]
    [InlineData("python", "value: Code = \"1\"", "Quoted")]
    [InlineData("csharp", "using Acme.Models;\n\nvar value = Code.One;", "Bare")]
    [InlineData("csharp", "var value = Code.One == \"", "Bare")]
    public void The_code_of_the_example_shows_quotes_that_the_table_leaves_out(string fence, string code, string notation)
    {
        var example = $"## Example Usage\n\n```{fence}\n{code}\n```\n\n";
        var values = Read.Values(example + "## Values\n\n| Name | Value |\n| - | - |\n| `One` | 1 |\n| `Two` | 2 |").Values;
        Assert.Equal([notation, notation], values.Select(value => value.Notation.ToString()));
    }

    [Theory]
    [InlineData("Unrecognized<string>", "Quoted")]
    [InlineData("Unrecognized<number>", "Bare")]
    public void The_row_for_other_values_tells_strings_from_numbers(string other, string notation) => Assert.Equal(
        notation,
        Assert.Single(Read.Values($"## Values\n\n| Name | Value |\n| - | - |\n| `One` | 1 |\n| - | `{other}` |").Values)
            .Notation.ToString());

    [Fact]
    public void A_repeated_value_counts_once() =>
        Assert.Equal(["a", "b"], Read.Values("## Values\n\n- `\"a\"`\n- `\"a\"`\n- `\"b\"`").Values.Select(v => v.Text));

    [Fact]
    public void A_page_may_list_a_thousand_values()
    {
        var rows = string.Concat(Enumerable.Range(0, 1_212).Select(i => $"| `V{i}` | value {i} |\n"));
        Assert.Equal(1_212, Read.Values("## Values\n\n| Name | Value |\n| ---- | ----- |\n" + rows).Values.Count);
    }

    [Fact]
    public void A_row_that_ends_before_the_name_is_a_value_without_one() => Assert.Equal(
        [("A", "a"), (null, "b")],
        Read.Values("## Values\n\n| Value | Name |\n| - | - |\n| a | `A` |\n| b |").Values.Select(v => (v.Name, v.Text)));

    [Fact]
    public void The_end_of_an_unclosed_quote_is_searched_once()
    {
        var escaped = string.Concat(Enumerable.Repeat("\\\"", 250)) + "\n\n";
        var stopwatch = Stopwatch.StartNew();
        var values = Read.Values("## Values\n\n```typescript\n'a' " + string.Concat(Enumerable.Repeat(escaped, 400)) + " 'b'\n```").Values;
        Assert.Equal(["a", "b"], values.Select(value => value.Text));
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
