using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>All schema sets of the project.</summary>
/// <param name="Names">The evidence of wire names, by the path of the page that has the names.</param>
/// <param name="Diagnostics">Diagnostics of stated root folders that do not contain their pages.</param>
internal sealed record SetTable(
    EquatableArray<SetDecision> Decisions,
    EquatableArray<SetFolder> Folders,
    EquatableArray<ShownPage> Names,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    private Dictionary<string, PageNameEvidence>? _names;

    /// <summary>The set of a page.</summary>
    public SchemaSet Of(string path)
    {
        var options = SetFolder.SetOf(path, Folders);
        foreach (var decision in Decisions)
        {
            if (decision.Set.Options.Equals(options) && path.StartsWith(decision.Set.Folder, StringComparison.Ordinal))
            {
                return decision.Set;
            }
        }

        throw new InvalidOperationException("The page is of no set: " + path);
    }

    /// <summary>The evidence of the wire names of a page.</summary>
    public PageNameEvidence NamesOf(string path) =>
        (_names ??= Names.ToDictionary(static page => page.Path, static page => page.Names, StringComparer.Ordinal))
            .TryGetValue(path, out var names)
                ? names
                : PageNameEvidence.None;

    public bool Equals(SetTable? other) => other is not null && Decisions.Equals(other.Decisions) && Folders.Equals(other.Folders)
        && Names.Equals(other.Names) && Diagnostics.Equals(other.Diagnostics);

    public override int GetHashCode() => Decisions.Count;

    /// <summary>Decides dialect, root folder and conventions of every set.</summary>
    public static SetTable Create(ImmutableArray<PageEvidence> evidence, BuildOptions build, CancellationToken cancellation)
    {
        var decisions = ImmutableArray.CreateBuilder<SetDecision>();
        var names = ImmutableArray.CreateBuilder<ShownPage>();
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticInfo>();
        foreach (var pages in ByOptions(evidence, build.Folders, cancellation))
        {
            if (pages.Options.Root is { } root && pages.Outside(root) is { } outside)
            {
                var expected = $"a folder that holds '{PagePath.Display(outside, build.Project.ProjectDirectory, "")}'";
                diagnostics.Add(DiagnosticInfo.OfBuild(DiagnosticCatalog.UnreadableOption, root, "Root", expected));
            }

            foreach (var part in pages.Split(cancellation))
            {
                var dialect = pages.Options.Dialect ?? part.Dialect;
                var stated = pages.Options.WireNames ?? build.Project.WireNames;
                var convention = ConventionVote.Decide(part.Pages, dialect, stated, cancellation);
                var shown = NameEvidence.Collect(part.Pages, dialect, convention, cancellation);
                var unshown = NameEvidence.CountUnshown(part.Pages, convention, shown, cancellation);
                decisions.Add(new SetDecision(
                    SetOf(part, pages, dialect, convention, build.Project), part.IsDialectMarked, convention, unshown));
                names.AddRange(shown
                    .OrderBy(static page => page.Key, StringComparer.Ordinal)
                    .Select(static page => new ShownPage(page.Key, page.Value)));
            }
        }

        return new SetTable(decisions.ToImmutable(), build.Folders, names.ToImmutable(), diagnostics.ToImmutable());
    }

    private static List<SetPages> ByOptions(
        ImmutableArray<PageEvidence> evidence, EquatableArray<SetFolder> folders, CancellationToken cancellation)
    {
        var sets = new List<SetPages>();
        var (current, last) = (default(SetPages), "");
        foreach (var page in evidence)
        {
            cancellation.ThrowIfCancellationRequested();
            if (current is null || !PagePath.AreSiblings(page.Path, last))
            {
                var options = SetFolder.SetOf(page.Path, folders);
                current = sets.Find(set => set.Options.Equals(options));
                if (current is null)
                {
                    sets.Add(current = new SetPages(options));
                }
            }

            current.Add(page);
            last = page.Path;
        }

        return sets;
    }

    private static SchemaSet SetOf(SetPart part, SetPages pages, Dialect dialect, SetConvention convention, ProjectOptions project) => new(
        pages.Options,
        part.Folder,
        pages.Options.Namespace ?? project.Namespace,
        pages.Options.Root is { } root ? PagePath.AsFolder(root) : pages.Folder,
        dialect,
        convention.Convention,
        pages.Options.IsStrict ?? project.IsStrict,
        pages.Options.ToleratesNulls);
}

/// <summary>The evidence of the wire names of the page at a path.</summary>
internal sealed record ShownPage(string Path, PageNameEvidence Names);
