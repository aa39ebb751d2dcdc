using System.Globalization;

namespace Benchmarks.Gates;

/// <summary>The goals for whole builds: the time and memory that roots and merging save.</summary>
internal static class BuildsGate
{
    private const int RootCount = 20;

    /// <summary>The cost in a build of additional files that nothing reads.</summary>
    private const string BesidePages = "RootsEmittedBesidePages";

    /// <summary>The number of pages from which merging has a goal. In smaller builds, the compiler's start dominates.</summary>
    private const int LargeSet = 10_000;

    public static IReadOnlyList<(BuildProject Project, BuildFigures Figures)> Measure(BuildPages pages, int rounds, Action<string> tell)
    {
        var projects = Projects(pages);
        tell($"{pages.Pages.Count:N0} pages and {projects.Count} projects");
        using var workspace = new BuildWorkspace(pages, projects);
        foreach (var project in projects.Select(project => project.EmittedBy).OfType<BuildProject>())
        {
            tell($"emitting: {project.What}");
            workspace.Emit(project);
        }

        // Every round builds all projects, so that they run under the same conditions.
        var figures = projects.ToDictionary(project => project, _ => new List<BuildFigures>());
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var project in projects)
            {
                tell(string.Create(CultureInfo.InvariantCulture, $"round {round} of {rounds}: {project.What}"));
                figures[project].Add(workspace.Measure(project));
            }
        }

        return [.. projects.Select(project => (project, BuildFigures.Median(figures[project])))];
    }

    public static IReadOnlyList<GateRow> Rows(BuildPages pages, IReadOnlyList<(BuildProject Project, BuildFigures Figures)> builds)
    {
        var (all, merged, roots) = (Figures("All"), Figures("Merged"), Figures("Roots"));
        var (rootsEmitted, rootsBesidePages) = (Figures("RootsEmitted"), Figures(BesidePages));
        var isLarge = pages.Pages.Count >= LargeSet;
        return
        [
            Ratio("merged / all: the compiler's time", isLarge ? 0.2 : null, merged.Compiler, all.Compiler, " s"),
            Ratio("merged / all: peak memory", isLarge ? 0.2 : null, merged.Peak, all.Peak, " MB"),
            Ratio($"{RootCount} roots / the same models pre-generated: the build's time", 1.2, roots.Wall, rootsEmitted.Wall, " s"),
            Ratio("the same with the pages in both builds", null, roots.Wall, rootsBesidePages.Wall, " s"),
        ];

        BuildFigures Figures(string name) => builds.Single(build => build.Project.Name == name).Figures;

        static GateRow Ratio(string what, double? goal, double figure, double other, string unit)
        {
            var note = string.Create(CultureInfo.InvariantCulture, $" ({figure:#,0.0} of {other:#,0.0}{unit})");
            return goal is { } most
                ? GateRow.AtMost(what, most, figure / other, note: note)
                : GateRow.Told(what, figure / other, note: note);
        }
    }

    private static List<BuildProject> Projects(BuildPages pages)
    {
        var all = new BuildProject("All", "all models") { HasPages = true };
        var roots = new BuildProject("Roots", $"{RootCount} roots") { HasPages = true, Roots = string.Join(",", Titles(pages)) };
        var merged = new BuildProject("Merged", "all models, merged") { HasPages = true, Merge = "Identical" };
        return
        [
            new BuildProject("Empty", "no pages"),
            all,
            PreGenerated(all),
            roots,
            PreGenerated(roots),
            new BuildProject(BesidePages, $"{RootCount} roots, pre-generated files, and the pages, unread")
            {
                EmittedBy = roots,
                HasPages = true,
            },
            merged,
            PreGenerated(merged),
        ];
    }

    private static BuildProject PreGenerated(BuildProject project) =>
        new(project.Name + "Emitted", project.What + ", pre-generated files") { EmittedBy = project };

    /// <summary>The titles of pages with fields, evenly spaced in the order of their paths.</summary>
    private static IEnumerable<string> Titles(BuildPages pages)
    {
        var objects = pages.Pages.Where(page => page.Text.Contains("\n## Fields", StringComparison.Ordinal)).ToArray();
        var count = Math.Min(RootCount, objects.Length);
        return Enumerable.Range(0, count).Select(i => objects[i * objects.Length / count].Text.Split('\n')[0].TrimStart('#').Trim());
    }
}
