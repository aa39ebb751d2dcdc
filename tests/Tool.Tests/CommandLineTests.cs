using System.CommandLine;
using Router.Codegen.Tool.Commands;
using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

/// <summary>Each mistake in a command line is a line on the error stream. The tool then never prints a result.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("'chek'", "chek")]
    [InlineData("(did you mean 'check'?)", "chek")]
    [InlineData("'text'", "check", "--format", "xml")]
    [InlineData("'router-codegen tree --help'", "tree")]
    [InlineData("Add --payload FILE", "check", "--model", "Pet")]
    [InlineData("every payload that does not fit counts", "check", "--model", "Pet", "--payload", "x.json", "--warnaserror")]
    [InlineData("as text or json", "check", "--model", "Pet", "--payload", "x.json", "--format", "sarif")]
    [InlineData("has no other format", "learn", "--model", "Pet", "--payload", "x.json", "--dry-run", "--format", "json")]
    [InlineData("'--formt' is no option (did you mean '--format'?)", "check", "--formt", "json")]
    [InlineData("--depth is a number of levels", "tree", "Pet", ".", "--depth", "many")]
    [InlineData("--depth is a number of levels", "tree", "Pet", ".", "--depth", "0")]
    [InlineData("names no old revision", "diff", "--git", "", ".")]
    [InlineData("names no old revision", "diff", "--git", "..HEAD", ".")]
    public async Task A_mistake_is_written_to_the_error_stream(string message, params string[] arguments)
    {
        var run = await ToolRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.All(
            run.Errors.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("router-codegen: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RouterCodegenWireName=CamelCase", "RouterCodegenWireNames")]
    [InlineData("WireNames=CamelCase", "RouterCodegenWireNames")]
    public async Task A_property_that_folders_do_not_have_is_an_error(string stated, string meant)
    {
        using var folder = new PageFolder();
        folder.Write("pet.md", Of("Pet", Row("id", "*str*")));

        var run = await ToolRun.Of("check", folder.Path, "-p", stated);

        Assert.Equal(
            (2, $"router-codegen: '{stated.Split('=')[0]}' is no property that folders have (did you mean '{meant}'?).\n"),
            (run.ExitCode, run.Errors));
    }

    [Theory]
    [InlineData("check", "No file of the folders is a page of a model.")]
    [InlineData("check --fix", "No file of the folders is a page of a model.")]
    [InlineData("roots", "There are no models. 'router-codegen check' says what is wrong.")]
    public async Task Folders_without_a_page_are_an_error(string command, string message)
    {
        using var folder = new PageFolder();
        folder.Write("readme.md", "# How to\n\nText.\n");

        var run = await ToolRun.Of([.. command.Split(' '), folder.Path]);

        Assert.Equal((2, "", $"router-codegen: {message}\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("docs", "docs")]
    [InlineData("docs", "docs/sub")]
    [InlineData("docs/sub", "docs")]
    public async Task Folders_with_common_pages_are_an_error(params string[] folders)
    {
        using var folder = new PageFolder();
        folder.Write("docs/sub/pet.md", Of("Pet", Row("id", "*str*")));

        var run = await ToolRun.Of(["check", .. folders.Select(path => Path.Combine(folder.Path, path))]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("so its pages would count twice", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_parent_folder_is_not_followed()
    {
        using var folder = new PageFolder();
        folder.Write("docs/pet.md", Of("Pet", Row("id", "*str*")));
        folder.Write("other/toy.md", Of("Toy", Row("id", "*str*")));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "docs", "again"), Path.Combine(folder.Path, "docs"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "docs", "more"), Path.Combine(folder.Path, "other"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "other", "back"), Path.Combine(folder.Path, "docs"));

        var run = await ToolRun.Of("roots", Path.Combine(folder.Path, "docs"));

        Assert.StartsWith("2 models; ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_of_another_language_is_an_error()
    {
        using var folder = new PageFolder();

        var run = await ToolRun.Of("check", folder.Write("Pets.fsproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("cannot be opened", Assert.Single(run.Errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_the_settings_of_the_package_is_an_error()
    {
        using var folder = new PageFolder();
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        folder.Write("pet.md", Of("Pet", Row("id", "*str*")));
        var project = folder.Write("Pets.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Router.Codegen" Version="0.1.0" />
                <AdditionalFiles Include="*.md" />
              </ItemGroup>
            </Project>
            """);

        var run = await ToolRun.Of("check", project);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("Restore it (dotnet restore)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_of_the_tool_is_a_failure_and_not_a_finding()
    {
        using var errors = new StringWriter();
        var command = new Command("any").Runs((_, _, _) => throw new InvalidOperationException("Broken."));

        var code = await command.Parse([]).InvokeAsync(
            new InvocationConfiguration { Error = errors }, TestContext.Current.CancellationToken);

        Assert.Equal(2, code);
        Assert.Contains("This is a mistake of the tool, not of yours", errors.ToString(), StringComparison.Ordinal);
    }
}
