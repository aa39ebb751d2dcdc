using Router.Codegen.Fixes.Edits;

namespace Router.Codegen.Tool.Fixing;

/// <summary>Which fix of a problem is taken.</summary>
/// <param name="Chosen">The kinds of fixes that the user chose, by the ids of diagnostics.</param>
internal sealed record FixChoice(IReadOnlyDictionary<string, string> Chosen)
{
    /// <summary>The choice of a user who chose nothing.</summary>
    public static readonly FixChoice None = new(new Dictionary<string, string>());

    /// <summary>
    /// The fix to take: the chosen one, else the only one that mends the problem; null if there is none, or if there are several. A comment
    /// that ignores a problem mends nothing, and an empty page for a missing model says that it has no fields: nobody knows that but the
    /// user.
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
