using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The pages below one folder, with their dialect.</summary>
internal sealed class SetPart(string folder)
{
    /// <summary>The minimum number of marks that decide the dialect of a folder.</summary>
    private const int FewestMarks = 3;

    /// <summary>The minimum percentage of marks of one dialect that decides the dialect.</summary>
    private const int Majority = 80;

    private readonly DialectCounter _marks = new();
    private Dialect? _dialect;

    /// <summary>The folder, with '/' at its end; empty for all.</summary>
    public string Folder => folder;

    public EvidencePages Pages { get; } = new();

    /// <summary>True if at least one of the pages describes a model.</summary>
    public bool HasModels { get; private set; }

    /// <summary>True if the pages have notations that only one dialect has.</summary>
    public bool IsDialectMarked => _marks.Evidence.Strongest is not null;

    /// <summary>The dialect with the most marks on the pages. Without marks, the dialect that understands most of their types.</summary>
    public Dialect Dialect => _dialect ??= _marks.Evidence.Strongest ?? DialectGuess.OfAll(Pages.All).Likeliest;

    /// <summary>
    /// True if a link on a page leads to one of the given folders outside this part's folder. Links to other folders do not count.
    /// </summary>
    public bool RefersTo(HashSet<string> folders) => Pages.All.Any(page => page.Links.Any(link => link.Targets.Any(target =>
        target.IndexOf("..", StringComparison.Ordinal) >= 0 && PagePath.Resolve(page.Path, target) is { } path
        && !path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && folders.Contains(PagePath.FolderOf(path)))));

    public static SetPart Of(string folder, IEnumerable<PageEvidence> pages)
    {
        var part = new SetPart(folder);
        foreach (var page in pages)
        {
            part.Add(page);
        }

        return part;
    }

    /// <summary>The pages of each folder, in the order of their first pages.</summary>
    public static IReadOnlyCollection<SetPart> ByFolder(ImmutableArray<PageEvidence> pages, CancellationToken cancellation)
    {
        var byFolder = new Dictionary<string, SetPart>(StringComparer.Ordinal);
        var (folder, last) = (default(SetPart), default(PageEvidence));
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (folder is null || last is null || !page.IsSiblingOf(last))
            {
                var path = PagePath.FolderOf(page.Path);
                if (!byFolder.TryGetValue(path, out folder))
                {
                    byFolder.Add(path, folder = new SetPart(path));
                }
            }

            folder.Add(page);
            last = page;
        }

        return byFolder.Values;
    }

    /// <summary>All pages of several parts.</summary>
    public static SetPart Join(string folder, IEnumerable<SetPart> parts)
    {
        var joined = new SetPart(folder);
        foreach (var part in parts)
        {
            joined.Pages.Add(part.Pages);
            joined._marks.Add(part._marks.Evidence);
            joined.HasModels |= part.HasModels;
        }

        return joined;
    }

    /// <summary>False if most marks on the pages are of another dialect than the dialect of a larger part.</summary>
    public bool IsLike(SetPart larger)
    {
        var evidence = _marks.Evidence;
        return evidence.Strongest is not { } strongest || strongest == larger.Dialect
            || evidence.Of(strongest) < FewestMarks || evidence.Of(strongest) * 100 < evidence.Total * Majority;
    }

    private void Add(PageEvidence page)
    {
        Pages.Add(page);
        _marks.Add(page.Dialect);
        HasModels |= page.IsModel;
    }
}
