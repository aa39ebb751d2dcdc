using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>Pages below one folder, with their dialect.</summary>
internal sealed class SetPart(string folder)
{
    /// <summary>The fewest marks that decide the dialect of a folder.</summary>
    private const int FewestMarks = 3;

    /// <summary>The percentage of marks of one dialect that decides it.</summary>
    private const int Majority = 80;

    private readonly List<PageEvidence> _pages = [];
    private readonly DialectCounter _marks = new();
    private readonly DialectCounter _understood = new();
    private int _capitals;

    /// <summary>The folder, with '/' at its end; empty for all.</summary>
    public string Folder => folder;

    public IReadOnlyList<PageEvidence> Pages => _pages;

    /// <summary>True if the pages have notations that only one dialect has.</summary>
    public bool IsDialectMarked => _marks.Evidence.Strongest is not null;

    /// <summary>The dialect with the most marks on the pages; without marks, the one that understands most of their types.</summary>
    public Dialect Dialect => _marks.Evidence.Strongest ?? new DialectGuess(_understood.Evidence, _capitals).Likeliest;

    /// <summary>True if a link of a page leads to another folder inside the given one.</summary>
    public bool RefersTo(string around) => _pages.Exists(page => page.Fields.Any(field => field.Targets.Any(target =>
        target.IndexOf("..", StringComparison.Ordinal) >= 0 && PagePath.Resolve(page.Path, target) is { } path
        && path.StartsWith(around, StringComparison.OrdinalIgnoreCase) && !path.StartsWith(folder, StringComparison.OrdinalIgnoreCase))));

    public static SetPart Of(string folder, IEnumerable<PageEvidence> pages)
    {
        var part = new SetPart(folder);
        foreach (var page in pages)
        {
            part.Add(page);
        }

        return part;
    }

    /// <summary>All pages of several parts.</summary>
    public static SetPart Join(string folder, IEnumerable<SetPart> parts)
    {
        var joined = new SetPart(folder);
        foreach (var part in parts)
        {
            joined._pages.AddRange(part._pages);
            joined._marks.Add(part._marks.Evidence);
            joined._understood.Add(part._understood.Evidence);
            joined._capitals += part._capitals;
        }

        return joined;
    }

    public void Add(PageEvidence page)
    {
        _pages.Add(page);
        _marks.Add(page.Dialect);
        if (page.Guess is { } guess)
        {
            _understood.Add(guess.Understood);
            _capitals += guess.Capitals;
        }
    }

    /// <summary>False if most marks of the pages are of another dialect.</summary>
    public bool IsLike(Dialect dialect)
    {
        var evidence = _marks.Evidence;
        return evidence.Strongest is not { } strongest || strongest == dialect
            || evidence.Of(strongest) < FewestMarks || evidence.Of(strongest) * 100 < evidence.Total * Majority;
    }
}
