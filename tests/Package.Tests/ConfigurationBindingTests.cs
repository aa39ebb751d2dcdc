using Xunit;

namespace Package.Tests;

/// <summary>The source generator of the framework's configuration binder, with models.</summary>
public sealed class ConfigurationBindingTests(Workspace workspace)
{
    [Fact]
    public async Task Models_of_a_library_are_bound_by_generated_code()
    {
        var library = new ConsumerProject("GaugeLibrary", "a library whose models are bound to configuration")
        {
            IsProgram = false,
            Properties = [("Nullable", "enable")],
            Items = ConsumerProject.Packages("Router.Codegen") + ConsumerProject.Gauges,
            PageFolders = [("gauges", "gauges")],
            Sources = [],
        };
        var consumer = new ConsumerProject("Binding", "the generator of the configuration binder")
        {
            Properties = [("Nullable", "enable"), ("EnableConfigurationBindingGenerator", "true")],
            Items = ConsumerProject.Projects(library.Name)
                + """<PackageReference Include="Microsoft.Extensions.Configuration.Binder" Version="10.0.15" />""",
            PageFolders = [],
            Sources = ["BindingProgram.cs"],
            // These warnings are correct: the members cannot be configured.
            Complaints = ["warning SYSLIB1100", "warning SYSLIB1101"],
            Output =
            [
                """{"level":0,"kind":"sonar","history":[100],"name":"left tank","limits":{"high":99.5},"labels":{"maker":"none"}}""",
                """{"low":1}""",
            ],
        };
        workspace.Write(library);
        var folder = workspace.Write(consumer);

        var build = await Shell.DotNet(folder, "build");

        Assert.True(build.ExitCode == 0, build.Output);
        workspace.AssertBuilt(consumer, build.Output);
        Assert.All(Warnings(build.Output), line => Assert.Contains("UnknownProperties", line, StringComparison.Ordinal));
        await workspace.AssertRuns(consumer);
    }

    private static IEnumerable<string> Warnings(string output) =>
        output.Split('\n').Where(line => line.Contains("warning SYSLIB", StringComparison.Ordinal));
}
