using Router.Codegen.Fixes.Edits;

namespace Router.Codegen.Tool.Fixing;

/// <summary>The choice between the fixes of a problem.</summary>
/// <param name="Chosen">The kinds of fixes that the user chose, by the ids of diagnostics.</param>
internal sealed record FixChoice(IReadOnlyDictionary<string, string> Chosen)
{
    /// <summary>The choice of a user who chose nothing.</summary>
    public static readonly FixChoice None = new(new Dictionary<string, string>());

    /// <summary>
    /// The fix to apply: the chosen fix, or else the only one that corrects the problem; null if there is none, or more than one. A comment
    /// that ignores a problem does not correct it. An empty page for a missing model states that the model has no fields, which only the
    /// user knows.
    /// </summary>
    public PageFix? Of(string id, IReadOnlyCollection<PageFix> fixes)
    {
        var chosen = Chosen.TryGetValue(id, out var kind)
            ? fixes.FirstOrDefault(fix => fix.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase))
            : null;
        if (chosen is not null)
            return chosen;

        var mends = fixes.Where(fix => fix.Kind is not (FixKind.Ignore or FixKind.AddPage)).ToList();
        return mends.Count == 1 ? mends[0] : null;
    }
}
