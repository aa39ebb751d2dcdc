using System.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class EnumTests
{
    [Fact]
    public void Thousands_of_values_may_differ_only_by_punctuation()
    {
        var stopwatch = Stopwatch.StartNew();
        var values = Enumerable.Range(0, 45_000).Select(i => "a" + (char)(0x2200 + i % 256) + (char)(0x2200 + i / 256));
        GeneratedProject.Of(Markdown.Bullets("Sign", [.. values])).Run();
        Assert.InRange(stopwatch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("user", "User")]
    [InlineData("in_progress", "InProgress")]
    [InlineData("gpt-4.1", "Gpt41")]
    [InlineData("1:1", "_11")]
    [InlineData("*", "Symbol")]
    [InlineData("role", "RoleValue")]
    [InlineData("value", "ValueValue")]
    [InlineData("known", "KnownValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("is_known", "IsKnownValue")]
    [InlineData("-5 percent", "Minus5Percent")]
    [InlineData("naïve", "Naïve")]
    public void The_name_of_a_value_is_its_text_in_pascal_case(string value, string name) =>
        Assert.Equal(
            [$"{name}={value}", "Other=other"], GeneratedProject.Of(Markdown.Bullets("Role", value, "other")).Build().Known("Role"));

    [Fact]
    public void Values_that_would_have_the_same_name_get_different_ones() => Assert.Equal(
        ["A=a", "AValue=A", "A2=-a", "Symbol=+", "SymbolValue=*"],
        GeneratedProject.Of(Markdown.Bullets("Role", "a", "A", "-a", "+", "*")).Build().Known("Role"));

    [Fact]
    public void A_value_of_punctuation_has_the_name_that_the_page_gives_it() => Assert.Equal(
        ["ThumbsUp=+", "Minus1x=-1x"],
        GeneratedProject.Of("# Vote\n\n## Values\n\n| Name | Value |\n| - | - |\n| `thumbs_up` | + |\n| `DOWN` | -1x |\n")
            .Build().Known("Vote"));

    [Fact]
    public void An_unknown_value_is_kept()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))), Markdown.Bullets("Role", "user", "admin")).Build();
        var pet = models.Read("Pet", """{"role":"root"}""");
        Assert.Equal(("root", false), ((string)pet.Role.Value, (bool)pet.Role.IsKnown));
        Assert.Equal("""{"role":"root"}""", GeneratedModels.Write(pet));
    }

    [Fact]
    public void A_table_of_integers_is_an_integer_enum() => Assert.Equal(
        ["_1=1", "Minus1=-1", "_9223372036854775807=9223372036854775807", "Minus9223372036854775808=-9223372036854775808"],
        GeneratedProject.Of(Markdown.Enum("Code", "1", "-1", "9223372036854775807", "-9223372036854775808")).Build().Known("Code"));

    [Theory]
    [InlineData("01")]
    [InlineData("1.0")]
    [InlineData("+1")]
    [InlineData("9223372036854775808")]
    [InlineData("x")]
    public void A_table_with_a_value_that_is_not_an_integer_is_a_string_enum(string value) =>
        Assert.Equal(
            typeof(string),
            GeneratedProject.Of(Markdown.Enum("Code", "1", value)).Build().Type("Code").GetProperty("Value")!.PropertyType);

    [Fact]
    public void Integers_have_the_names_that_the_page_gives_them() => Assert.Equal(
        ["ON=1", "OFF=0", "_7=7"],
        GeneratedProject.Of("# Code\n\n## Values\n\n| Name | Value |\n| - | - |\n| `ON` | 1 |\n| `OFF` | 0 |\n| `7` | 7 |\n")
            .Build().Known("Code"));

    [Fact]
    public void Integers_in_quotes_are_strings() =>
        Assert.Equal(["_1=1", "_2=2"], GeneratedProject.Of(Markdown.Bullets("Code", "1", "2")).Build().Known("Code"));

    [Fact]
    public void Digits_that_the_example_shows_in_quotes_are_strings()
    {
        const string Example = "## Example Usage\n\n```go\ncustom := models.Code(\"x\")\n```\n\n";
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("code", Markdown.Link("Code"))),
            Markdown.Enum("Code", "1", "2").Replace("## Values", Example + "## Values", StringComparison.Ordinal))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Python").Build();
        Assert.Equal(typeof(string), models.Type("Code").GetProperty("Value")!.PropertyType);
        Assert.Equal("""{"code":"2"}""", models.RoundTrip("Pet", """{"code":"2"}"""));
        Assert.Equal("""{"code":2}""", models.RoundTrip("Pet", """{"code":2}"""));
    }

    [Fact]
    public void An_unknown_integer_is_kept()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("code", Markdown.Link("Code"))), Markdown.Enum("Code", "200", "404")).Build();
        Assert.Equal("""{"code":500}""", models.RoundTrip("Pet", """{"code":500}"""));
    }
}
