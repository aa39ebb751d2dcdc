using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Fixes.Edits;

/// <summary>Fixes that are applied together. If changes overlap, the first is applied.</summary>
internal sealed class FixBatch
{
    private readonly Dictionary<string, List<TextChange>> _changes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewFile> _added = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The changes of all fixes, one for each file, in the order of the paths.</summary>
    public IEnumerable<FileChange> Changes => _changes
        .Select(static file => (FileChange)new ChangedFile(file.Key, [.. file.Value.OrderBy(static change => change.Span)]))
        .Concat(_added.Values)
        .OrderBy(static change => change.Path, StringComparer.Ordinal);

    /// <summary>Adds a fix if none of its changes overlaps with a change in the batch.</summary>
    /// <returns>True if the fix was added.</returns>
    public bool Add(PageFix fix)
    {
        if (fix.Changes.OfType<ChangedFile>().Any(Overlaps))
        {
            return false;
        }

        foreach (var change in fix.Changes)
        {
            switch (change)
            {
                case ChangedFile changed:
                    var known = ChangesOf(changed.Path);
                    known.AddRange(changed.Changes.Where(one => !known.Contains(one)));
                    break;
                case NewFile added when !_added.ContainsKey(added.Path):
                    _added.Add(added.Path, added);
                    break;
            }
        }

        return true;
    }

    private bool Overlaps(ChangedFile file) => file.Changes.Any(change => ChangesOf(file.Path).Exists(known =>
        !known.Equals(change) && Overlap(known.Span, change.Span)));

    /// <summary>True if two spans share text, or if one is an insertion inside the other.</summary>
    private static bool Overlap(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;

    private List<TextChange> ChangesOf(string path)
    {
        if (!_changes.TryGetValue(path, out var changes))
        {
            _changes.Add(path, changes = []);
        }

        return changes;
    }
}
