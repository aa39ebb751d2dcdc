using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class DateTests
{
    [Theory]
    [InlineData("2024-01-31", "required DateOnly Born")]
    [InlineData("2024-01-31T10:00:00Z", "required DateTimeOffset Born")]
    [InlineData("soon", "required DateTimeOffset Born")]
    [InlineData("", "required DateTimeOffset Born")]
    public void A_date_time_of_PHP_is_a_date_if_its_example_is_a_date(string example, string property) => Assert.Equal(
        property,
        GeneratedProject.Of(Markdown.Object(
            "Pet", Markdown.Required("born", @"[\DateTime](https://www.php.net/manual/en/class.datetime.php)", example: example)))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Php").Build().Property("Pet"));

    [Fact]
    public void A_date_time_of_another_dialect_is_a_date_time_whatever_its_example() => Assert.Equal(
        "required DateTimeOffset Born",
        GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("born", "*datetime*", example: "2024-01-31")))
            .Build().Property("Pet"));
}
