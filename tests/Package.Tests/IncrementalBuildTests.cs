using Xunit;
using static Package.Tests.ConsumerProject;

namespace Package.Tests;

/// <summary>
/// Incremental builds: every change of the pages changes the models, and an unchanged project is not compiled again. Each test has its own
/// consumer, which was built together with all others.
/// </summary>
public sealed class IncrementalBuildTests(Workspace workspace)
{
    /// <summary>The date of all files in npm's archives.</summary>
    private static readonly DateTime Old = new(1985, 10, 26, 8, 15, 0, DateTimeKind.Utc);

    internal static IReadOnlyList<ConsumerProject> Consumers { get; } =
    [
        Consumer("PageDeleted", "a page is deleted"),
        Consumer("LastPageDeleted", "all pages are deleted"),
        Consumer("PageRenamed", "a page is renamed"),
        Consumer("PageReplaced", "a page is replaced by one of an old date"),
        Consumer("PageAdded", "a page of an old date is added"),
        Consumer("WireNamesDeleted", "the file of wire names is deleted"),
        Consumer("WireNamesReplaced", "the file of wire names is replaced by one of an old date"),
        Consumer("SettingChanged", "a set's setting is changed") with
        {
            Items = Packages("Router.Codegen") + """<RouterSchema Include="routes/**/*.md" Namespace="$(RouterCodegenNamespace)" />""",
        },
        Consumer("Unchanged", "nothing is changed"),
        Consumer("DesignTime", "a page is deleted, and an editor asks for the compiler's arguments"),
        Consumer("Cleaned", "it is cleaned"),
        Consumer("TwoFrameworks", "a page of a project for two frameworks is deleted") with
        {
            Framework = "",
            Properties = [("TargetFrameworks", "net8.0;net10.0"), ("RouterCodegenNamespace", "TwoFrameworks")],
        },
    ];

    [Fact]
    public async Task The_model_of_a_deleted_page_is_removed()
    {
        var project = Project("PageDeleted");
        Assert.Contains("Stop", project.Models());

        File.Delete(project.Page("stop.md"));
        await project.Build();

        Assert.DoesNotContain("Stop", project.Models());
        Assert.Contains("Depot", project.Models());
    }

    [Fact]
    public async Task All_models_are_removed_if_all_pages_are_deleted()
    {
        var project = Project("LastPageDeleted");

        Directory.Delete(project.Page(""), recursive: true);
        await project.Build();

        Assert.Empty(project.Models());
    }

    [Fact]
    public async Task Renaming_a_folder_renames_the_namespace_of_its_models()
    {
        var project = Project("PageRenamed");
        Assert.Contains("namespace PageRenamed.Depots", project.Generated(), StringComparison.Ordinal);

        Directory.Move(project.Page("depots"), project.Page("garages"));
        await project.Build();

        Assert.Contains("namespace PageRenamed.Garages", project.Generated(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_replaced_by_one_with_an_old_date_is_read_again()
    {
        var project = Project("PageReplaced");

        Write(project.Page("stop.md"), File.ReadAllText(project.Page("stop.md")).Replace("# Stop", "# Halt", StringComparison.Ordinal));
        await project.Build();

        Assert.Contains("Halt", project.Models());
        Assert.DoesNotContain("Stop", project.Models());
    }

    [Fact]
    public async Task An_added_page_with_an_old_date_gets_a_model()
    {
        var project = Project("PageAdded");

        Write(project.Page("halt.md"), File.ReadAllText(project.Page("stop.md")).Replace("# Stop", "# Halt", StringComparison.Ordinal));
        await project.Build();

        Assert.Contains("Halt", project.Models());
    }

    [Fact]
    public async Task A_wire_name_is_removed_with_its_file()
    {
        var project = Project("WireNamesDeleted");
        Assert.Contains(",\\\"halt\\\":", project.Generated(), StringComparison.Ordinal);

        File.Delete(project.Page("api.corrections"));
        await project.Build();

        Assert.DoesNotContain(",\\\"halt\\\":", project.Generated(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wire_name_changes_if_its_file_is_replaced_by_one_with_an_old_date()
    {
        var project = Project("WireNamesReplaced");

        Write(project.Page("api.corrections"), "Stop.stop_number = platform\n");
        await project.Build();

        Assert.Contains(",\\\"platform\\\":", project.Generated(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_on_the_command_line_takes_effect()
    {
        var project = Project("SettingChanged");

        await project.Build("-p:RouterCodegenNamespace=Other");

        Assert.Contains("namespace Other", project.Generated(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_change_is_not_compiled_again()
    {
        var project = Project("Unchanged");
        var compiled = File.GetLastWriteTimeUtc(project.Compiled);

        await project.Build();

        Assert.Equal(compiled, File.GetLastWriteTimeUtc(project.Compiled));
    }

    [Fact]
    public async Task A_design_time_build_writes_nothing_and_the_next_build_sees_the_change()
    {
        var project = Project("DesignTime");
        var before = project.OwnFiles();

        File.Delete(project.Page("stop.md"));
        await project.DesignTimeBuild();
        Assert.Equal(before, project.OwnFiles());

        await project.Build();
        Assert.DoesNotContain("Stop", project.Models());
    }

    [Fact]
    public async Task Cleaning_deletes_all_files_of_the_package()
    {
        var project = Project("Cleaned");
        Assert.NotEmpty(project.OwnFiles());

        (await Shell.DotNet(project.Folder, "clean", "-v", "quiet")).Required("Cleaning");

        Assert.Empty(project.OwnFiles());
    }

    [Fact]
    public async Task Each_framework_of_a_project_follows_its_pages()
    {
        var project = Project("TwoFrameworks");

        File.Delete(project.Page("stop.md"));
        await project.Build();

        Assert.DoesNotContain("Stop", project.Models("net8.0"));
        Assert.DoesNotContain("Stop", project.Models("net10.0"));
    }

    private BuiltProject Project(string name) => BuiltProject.Of(Consumers.Single(consumer => consumer.Name == name), workspace);

    private static ConsumerProject Consumer(string name, string @case) => new(name, "built again: " + @case)
    {
        IsProgram = false,
        Properties = [("EmitCompilerGeneratedFiles", "true"), ("RouterCodegenNamespace", name)],
        Items = Packages("Router.Codegen") + """<AdditionalFiles Include="routes/**" />""",
        Sources = [],
        PageFolders = [("routes", "routes")],
    };

    private static void Write(string path, string text)
    {
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, Old);
    }
}
