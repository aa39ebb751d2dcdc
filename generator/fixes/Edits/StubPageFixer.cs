using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>
/// Adds a page for a model that no page describes. It is added to the folder of the page that refers to the model, regardless of the link:
/// it is found by its title there too, and a link must not make a fix write to another folder.
/// </summary>
internal sealed class StubPageFixer : IPageFixer
{
    private const int LongestName = 100;

    private static readonly char[] FolderEnds = ['/', '\\'];

    /// <summary>Names of devices, which cannot be names of files on Windows.</summary>
    private static readonly HashSet<string> Devices = new(
        [
            "con", "prn", "aux", "nul",
            .. Enumerable.Range(0, 10).SelectMany(static number => new[] { $"com{number}", $"lpt{number}" }),
        ],
        StringComparer.Ordinal);

    public PageFix? Fix(FixContext context)
    {
        var path = context.Problem.Path;
        if (context.Problem[FixData.MissingModel] is not { } name || !context.IsInPage || !IsFileName(name))
        {
            return null;
        }

        var file = name.ToLowerInvariant() + path.Substring(path.LastIndexOf('.'));
        var added = path.Substring(0, path.LastIndexOfAny(FolderEnds) + 1) + file;
        if (Devices.Contains(name.ToLowerInvariant()) || context.Files.Contains(added, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        var lines = new[]
        {
            $"# {name}", "", "## Fields", "", "| Field | Type | Required | Description |", "| ----- | ---- | -------- | ----------- |", "",
        };
        return new(FixKind.AddPage, $"Add a page '{file}' for '{name}'", [new NewFile(added, string.Join(context.LineEnd, lines))]);
    }

    private static bool IsFileName(string name) => name.Length is > 0 and <= LongestName
        && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');
}
