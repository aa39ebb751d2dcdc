using Xunit;

namespace Package.Tests.Editors;

/// <summary>Diagnostics follow the text of a page during edits, without a build.</summary>
public sealed class EditedPageTests(Workspace workspace)
{
    /// <param name="id">The diagnostic.</param>
    /// <param name="mistake">The part of the page at which it is reported.</param>
    /// <param name="row">The row with the mistake.</param>
    [Theory]
    [InlineData(Pets.OfPage, "id", "| `id`      | *int*                      | :heavy_check_mark: | N/A             |\n")]
    [InlineData(
        Pets.OfPages, "[models.Toy](toy.md)", "| `toy_box` | [models.Toy](toy.md)       | :heavy_check_mark: | Where it plays. |\n")]
    public async Task A_diagnostic_appears_moves_and_disappears_with_its_text(string id, string mistake, string row)
    {
        using var project = await Open(Pets.Named("Edited" + id, "edited in a workspace: " + id));
        await project.Edit(text => text.Replace(row, "", StringComparison.Ordinal));
        Assert.Empty(await project.Ranges(id));

        await project.Edit(text => text + row);
        Assert.Equal([TextRange.OfLast(await project.Text(), mistake)], await project.Ranges(id));

        await project.Edit(text => text.Replace("# Pet\n", "# Pet\n\nAn animal.\n", StringComparison.Ordinal));
        Assert.Equal([TextRange.OfLast(await project.Text(), mistake)], await project.Ranges(id));

        await project.Edit(text => text.Replace(row, "", StringComparison.Ordinal));
        Assert.Empty(await project.Ranges(id));
    }

    [Fact]
    public async Task An_editor_runs_the_analyzer_even_if_builds_do_not()
    {
        var consumer = Pets.Named("AnalyzedLive", "analyzed in editors and not in builds");
        using var project = await Open(consumer with { Properties = [.. consumer.Properties, ("RunAnalyzersDuringBuild", "false")] });
        Assert.Single(await project.Ranges(Pets.OfPage));
        Assert.Single(await project.Ranges(Pets.OfPages));
    }

    [Fact]
    public async Task In_file_mode_an_editor_reports_each_problem_once_and_follows_the_text_of_the_page()
    {
        var consumer = Pets.Named("EditedFiles", "file mode, edited in a workspace");
        using var project = await Open(consumer with { Properties = [.. consumer.Properties, ("RouterCodegenMode", "Files")] });
        Assert.Single(await project.Ranges(Pets.OfPage));
        Assert.Single(await project.Ranges(Pets.OfPages));

        await project.Edit(text => text.Replace("# Pet\n", "# Pet\n\nAn animal.\n", StringComparison.Ordinal));
        Assert.Equal([TextRange.OfLast(await project.Text(), "id")], await project.Ranges(Pets.OfPage));
    }

    [Fact]
    public async Task The_analyzer_reports_nothing_if_analyzers_are_off()
    {
        var consumer = Pets.Named("NotAnalyzedLive", "analyzed nowhere");
        using var project = await Open(consumer with { Properties = [.. consumer.Properties, ("RunAnalyzers", "false")] });
        Assert.Empty(await project.Ranges(Pets.OfPage));
        Assert.Empty(await project.Ranges(Pets.OfPages));
    }

    private async Task<OpenedProject> Open(ConsumerProject consumer)
    {
        var folder = workspace.Write(consumer);
        (await Shell.DotNet(folder, "restore")).Required("Restoring the consumer");
        workspace.Note(consumer, "is opened");
        return await OpenedProject.Open(Path.Combine(folder, consumer.Name + ".csproj"), Pets.PageIn(folder));
    }
}
