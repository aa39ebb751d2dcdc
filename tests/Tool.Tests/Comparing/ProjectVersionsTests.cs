using System.Diagnostics;
using System.Text.Json;

namespace Tool.Tests.Comparing;

/// <summary>
/// Versions of a project's pages, with the project's settings: the models of its set have their own namespace and are strict.
/// </summary>
public sealed class ProjectVersionsTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public ProjectVersionsTests()
    {
        var build = Path.GetDirectoryName(RepositoryFile.Find("generator/build/Router.Codegen.props"))!;
        _folder.Write("src/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <RouterSchema Include="../docs/**/*.md" Exclude="../docs/left/**" Namespace="Acme.Api" Strict="true" />
                <Reference Include="{AppContext.BaseDirectory}Router.Codegen.Runtime.dll" Condition="'$(IsBare)' != 'true'" />
              </ItemGroup>
              <Import Project="{build}/Router.Codegen.props" />
              <Import Project="{build}/Router.Codegen.targets" />
            </Project>
            """);
        _folder.Write("Directory.Build.props", "<Project />");
        _folder.Write("Directory.Build.targets", "<Project />");
        _folder.Write("docs/role.md", TwoVersions.Values("Role", "a", "b"));
        _folder.Write("docs/old/size.md", TwoVersions.Values("Size", "a", "b"));
        _folder.Write("docs/left/gone.md", TwoVersions.Values("Gone", "a", "b"));
        Run("dotnet", "restore", Project);
    }

    private string Project => Path.Combine(_folder.Path, "src", "App.csproj");

    [Fact]
    public async Task Revisions_have_the_project_s_pages_and_settings_even_if_a_folder_was_removed()
    {
        _folder.Write(".gitignore", "obj/\n");
        Run("git", "init", "-q");
        Run("git", "add", ".");
        Run("git", "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "1");
        _folder.Write("docs/role.md", TwoVersions.Values("Role", "a", "c"));
        Directory.Delete(Path.Combine(_folder.Path, "docs/old"), recursive: true);

        Assert.Equal(
            ["Acme.Api.Old.Size removed", "Acme.Api.Role.B removed JSON that has it is refused", "Acme.Api.Role.C added"],
            await Changes("--git", "HEAD", Project));
    }

    [Fact]
    public async Task Both_folders_have_the_project_s_settings_for_the_new_one()
    {
        using var other = new PageFolder();
        other.Write("role.md", TwoVersions.Values("Role", "a", "x"));
        other.Write("old/size.md", TwoVersions.Values("Size", "a", "b"));

        Assert.Equal(
            ["Acme.Api.Role.X removed JSON that has it is refused", "Acme.Api.Role.B added"],
            await Changes(other.Path, Path.Combine(_folder.Path, "docs"), "--project", Project));
    }

    [Fact]
    public async Task A_folder_that_no_pattern_includes_is_an_error()
    {
        using var other = new PageFolder();
        other.Write("role.md", TwoVersions.Values("Role", "a", "x"));

        var run = await ToolRun.Of("diff", other.Path, other.Path, "--project", Project);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No pattern of the project includes a page below", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_cannot_compile_models_is_an_error()
    {
        var run = await ToolRun.Of(
            "diff", "--write-baseline", Path.Combine(_folder.Path, "a.baseline"), Project, "-p", "IsBare=true");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("need a reference to Router.Codegen.Runtime", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<IEnumerable<string>> Changes(params string[] arguments)
    {
        var run = await ToolRun.Of(["diff", .. arguments, "--format", "json"]);
        Assert.Equal("", run.Errors);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("changes").EnumerateArray().Select(Show);

        static string Show(JsonElement change) => string.Join(' ', new[]
        {
            change.GetProperty("model").GetString() + (change.GetProperty("member").GetString() is { } member ? "." + member : ""),
            change.GetProperty("kind").GetString(),
            change.GetProperty("breaksPayloads").GetString(),
        }.OfType<string>());
    }

    private void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
