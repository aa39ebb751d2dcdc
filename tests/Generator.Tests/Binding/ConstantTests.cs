using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class ConstantTests
{
    [Fact]
    public void An_enum_with_one_value_is_not_a_type()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("type", Markdown.Link("PetType"))),
            Markdown.Bullets("PetType", "pet")).Build();
        Assert.Equal(["Acme.Models.Pet"], models.Models);
        Assert.Equal("string Type", models.Property("Pet"));
    }

    [Theory]
    [InlineData("*Literal[\"pet\"]*", "\"pet\"", "string Type")]
    [InlineData("*Literal[7]*", "7", "long Type")]
    [InlineData("*Literal[True]*", "true", "bool Type")]
    public void A_literal_is_the_initial_value_of_the_property(string type, string json, string property)
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("type", type))).Build();
        Assert.Equal(property, models.Property("Pet"));
        Assert.Equal($$"""{"type":{{json}}}""", GeneratedModels.Write(Activator.CreateInstance(models.Type("Pet"))!));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_table_with_only_true_or_false_is_a_string(string value)
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("gone", Markdown.Link("Gone"))),
            Markdown.Enum("Gone", value)).Build();
        Assert.Equal("string Gone", models.Property("Pet"));
        Assert.Equal($$"""{"gone":"{{value}}"}""", GeneratedModels.Write(Activator.CreateInstance(models.Type("Pet"))!));
    }

    [Fact]
    public void A_bullet_of_true_without_quotes_is_a_Boolean_constant()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("gone", Markdown.Link("Gone"))), "# Gone\n\n## Values\n\n- `true`\n").Build();
        Assert.Equal("bool Gone", models.Property("Pet"));
        Assert.Equal("""{"gone":true}""", GeneratedModels.Write(Activator.CreateInstance(models.Type("Pet"))!));
        Assert.Equal("""{"gone":false}""", models.RoundTrip("Pet", """{"gone":false}"""));
    }

    [Theory]
    [InlineData("", "long Code", """{"code":7}""")]
    [InlineData("## Example Usage\n\n```typescript\nlet value: Code = \"7\";\n```\n\n", "string Code", """{"code":"7"}""")]
    public void A_single_number_is_a_number_unless_an_example_shows_it_in_quotes(string example, string property, string json)
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("code", Markdown.Link("Code"))),
            Markdown.Enum("Code", "7").Replace("## Values", example + "## Values", StringComparison.Ordinal))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Python").Build();
        Assert.Equal(property, models.Property("Pet"));
        Assert.Equal(json, GeneratedModels.Write(Activator.CreateInstance(models.Type("Pet"))!));
    }

    [Theory]
    [InlineData("*Literal[99999999999999999999]*")]
    [InlineData("*Literal[-99999999999999999999]*")]
    public void A_literal_too_large_for_numbers_of_CSharp_compiles(string type) =>
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("type", type))).Run().Compile();

    [Fact]
    public void Another_value_is_kept()
    {
        var models = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("type", "*Literal[\"pet\"]*"))).Build();
        Assert.Equal("""{"type":"cat"}""", models.RoundTrip("Pet", """{"type":"cat"}"""));
    }

    [Fact]
    public void An_optional_constant_is_set_initially_and_stays_absent_if_it_is_not_read()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("type", Markdown.Link("PetType"))),
            Markdown.Bullets("PetType", "pet")).Build();
        Assert.Equal("string? Type", models.Property("Pet"));
        Assert.Equal("""{"type":"pet"}""", GeneratedModels.Write(Activator.CreateInstance(models.Type("Pet"))!));
        Assert.Equal("{}", models.RoundTrip("Pet", "{}"));
    }

    [Fact]
    public void A_table_with_one_integer_is_a_constant_number() => Assert.Equal(
        "long Code",
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("code", Markdown.Link("Code"))), Markdown.Enum("Code", "200"))
            .Build().Property("Pet"));

    [Fact]
    public void Several_literals_are_their_type() =>
        Assert.Equal(
            "required string Type",
            GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("type", "*Literal[\"a\", \"b\"]*"))).Build().Property("Pet"));
}
