using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

/// <summary>Each command says of a project without pages that it has none, and fails.</summary>
public sealed class PagelessProjectTests(PagelessProject project) : IClassFixture<PagelessProject>
{
    [Theory]
    [InlineData("check", "App")]
    [InlineData("check", "App", "--format", "sarif")]
    [InlineData("check", "App", "--fix")]
    [InlineData("check", "App", "--model", "Pet", "--payload", "pet.json")]
    [InlineData("roots", "App")]
    [InlineData("tree", "Pet", "App")]
    [InlineData("emit", "App", "-o", "out")]
    [InlineData("learn", "App", "--model", "Pet", "--payload", "pet.json")]
    [InlineData("diff", "docs", "App")]
    [InlineData("diff", "docs", "docs", "--project", "App")]
    [InlineData("diff", "--write-baseline", "models.baseline", "App")]
    public async Task A_command_fails_and_names_the_project_that_has_pages(params string[] arguments)
    {
        var run = await ToolRun.Of([.. arguments.Select(project.Placed)]);

        Assert.Equal(
            (2, "", $"router-codegen: {project.App} has no pages: no file of AdditionalFiles or RouterSchema ends in .md or .mdx. "
                + $"It refers to projects that have pages: {project.Models}.\n"),
            (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task The_reason_is_reported_if_a_check_finds_it()
    {
        var run = await ToolRun.Of("check", project.Mistaken);

        Assert.Contains("RCG0024: No file matches 'schemas/**/*.md'", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{project.Mistaken} has no pages: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("It refers to", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }
}

/// <summary>A program beside a library of models, restored once for all tests.</summary>
public sealed class PagelessProject : IAsyncLifetime
{
    private readonly PageFolder _folder = new();

    public string App { get; private set; } = "";

    public string Models { get; private set; } = "";

    /// <summary>A project whose pattern matches no page.</summary>
    public string Mistaken { get; private set; } = "";

    /// <summary>An argument with the paths of this folder.</summary>
    public string Placed(string argument) => argument switch
    {
        "App" => App,
        "docs" or "out" or "pet.json" or "models.baseline" => Path.Combine(_folder.Path, argument),
        _ => argument,
    };

    public async ValueTask InitializeAsync()
    {
        _folder.Write("pet.json", "{}");
        _folder.Write("docs/pet.md", Of("Pet", Row("id", "*str*")));
        Models = RestoredProject.Write(_folder, "models/Models.csproj", "", "<AdditionalFiles Include=\"../docs/**/*.md\" />");
        App = await RestoredProject.Create(_folder, "app/App.csproj", "", "<ProjectReference Include=\"../models/Models.csproj\" />");
        Mistaken = await RestoredProject.Create(
            _folder, "mistaken/Mistaken.csproj", "", "<AdditionalFiles Include=\"schemas/**/*.md\" />");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
