using Corpus;

namespace Benchmarks.Gates;

/// <summary>Fails if the generator does not merge: two pages of one shape must give less code.</summary>
internal static class MergeProbe
{
    public static bool IsSupported()
    {
        PageText[] pages = [Page("First"), Page("Second")];
        return Emitted(pages, "Identical") < Emitted(pages, "None");
    }

    private static PageText Page(string title) => new(
        $"{PageSet.Root}{title}.md",
        $"# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n"
        + "| `id` | *str* | :heavy_check_mark: | N/A |\n");

    private static int Emitted(PageText[] pages, string merge) => DriverRun.CreateDriver(pages, merge)
        .RunGenerators(DriverRun.CreateProject()).GetRunResult().GeneratedTrees.Sum(t => t.GetText().Lines.Count);
}
