using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Options;

/// <summary>The models that have a JSON schema.</summary>
public sealed class JsonSchemaSettingTests
{
    /// <summary>The number of models up to which all have schemas by default.</summary>
    private const int Most = 1000;

    private static readonly GeneratedProject Project = GeneratedProject.Of(
        Markdown.Object("Pet", Markdown.Required("role", Markdown.Link("Role"))),
        Markdown.Bullets("Role", "user", "admin"),
        Markdown.Union("Choice", "models.Pet", "str"));

    [Theory]
    [InlineData("Auto", 3)]
    [InlineData("true", 3)]
    [InlineData("false", 0)]
    public void The_project_decides(string value, int schemas) =>
        Assert.Equal(schemas, SchemasIn(Project.WithProperty("RouterCodegenJsonSchemas", value)));

    [Theory]
    [InlineData("false", "true", 3)]
    [InlineData("true", "false", 0)]
    [InlineData("false", "Auto", 3)]
    public void A_set_overrides_the_project(string project, string set, int schemas) => Assert.Equal(schemas, SchemasIn(
        Project.WithProperty("RouterCodegenJsonSchemas", project)
            .WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|JsonSchemas={set}")));

    [Theory]
    [InlineData(Most, Most)]
    [InlineData(Most + 1, 0)]
    public void Up_to_a_number_of_models_all_have_a_schema(int models, int schemas) => Assert.Equal(schemas, SchemasIn(Many(models)));

    [Fact]
    public void Above_that_number_models_have_a_schema_only_on_request() =>
        Assert.Equal(Most + 1, SchemasIn(Many(Most + 1).WithProperty("RouterCodegenJsonSchemas", "true")));

    [Theory]
    [InlineData("Pet")]
    [InlineData("Role")]
    [InlineData("Choice")]
    public void The_message_about_a_missing_schema_names_the_setting(string model)
    {
        var models = Project.WithProperty("RouterCodegenJsonSchemas", "false").Build();
        var failure = Assert.Throws<NotSupportedException>(() => models.Schema(model));
        Assert.StartsWith(model + " has no JSON schema", failure.Message, StringComparison.Ordinal);
        Assert.Contains("RouterCodegenJsonSchemas to true", failure.Message, StringComparison.Ordinal);
    }

    private static GeneratedProject Many(int models) =>
        GeneratedProject.Of([.. Enumerable.Range(0, models).Select(number => Markdown.Bullets($"M{number}", "a", "b"))]);

    private static int SchemasIn(GeneratedProject project) => project.Run().AssertNoDiagnostics().Files.Values
        .Sum(file => file.Split("void DescribeJsonSchema(").Length - 1);
}
