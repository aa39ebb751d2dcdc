using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>All schema sets of the project.</summary>
/// <param name="Diagnostics">Stated root folders that do not hold their pages.</param>
internal sealed record SetTable(EquatableArray<SchemaSet> Sets, EquatableArray<SetFolder> Folders, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The set of a page.</summary>
    public SchemaSet Of(Page page)
    {
        var options = SetFolder.SetOf(page.Path, Folders);
        return Sets.First(set => set.Options.Equals(options));
    }

    /// <summary>Decides dialect, root folder and conventions of every set.</summary>
    public static SetTable Create(ImmutableArray<Page> pages, BuildOptions build, CancellationToken cancellation)
    {
        var sums = new List<SetSum>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var set = SetFolder.SetOf(page.Path, build.Folders);
            var sum = sums.Find(sum => sum.Set.Equals(set));
            if (sum is null)
            {
                sums.Add(sum = new SetSum(set, PagePath.FolderOf(PagePath.Normalize(page.Path))));
            }

            sum.Add(page);
        }

        return new SetTable(
            sums.Select(sum => Decide(sum, DialectOf(sum), build.Project)).ToEquatableArray(),
            build.Folders,
            sums.Where(sum => sum.Outside is not null).Select(RootOf).ToEquatableArray());

        DiagnosticInfo RootOf(SetSum sum) => new(
            DiagnosticCatalog.UnreadableOption, "", default, sum.Set.Root!, "Root", $"a folder that holds '{PagePath.Display(sum.Outside!, build.Project.ProjectDirectory, "")}'");

        Dialect DialectOf(SetSum sum) => sum.Set.Dialect
            ?? sum.Evidence.Strongest
            ?? DialectGuess.Of(pages.Where(page => SetFolder.SetOf(page.Path, build.Folders).Equals(sum.Set)), cancellation);
    }

    private static SchemaSet Decide(SetSum sum, Dialect dialect, ProjectOptions project)
    {
        var options = sum.Set;
        var wireNames = options.WireNames ?? project.WireNames;
        return new SchemaSet(
            options,
            options.Namespace ?? project.Namespace,
            options.Root is { } root ? PagePath.AsFolder(root) : sum.Folder,
            dialect,
            sum.Evidence.Strongest is not null,
            wireNames ?? dialect.Habits.Convention,
            wireNames is not null,
            options.IsStrict ?? project.IsStrict,
            options.ToleratesNulls);
    }

    /// <summary>What the pages of a set tell of it.</summary>
    private sealed class SetSum(SetOptions set, string folder)
    {
        public SetOptions Set => set;

        public DialectEvidence Evidence { get; private set; }

        /// <summary>The deepest folder that holds all pages.</summary>
        public string Folder { get; private set; } = folder;

        /// <summary>A page that the stated root folder does not hold; null where it holds all.</summary>
        public string? Outside { get; private set; }

        public void Add(Page page)
        {
            Evidence += page.Evidence;
            if (Outside is null && set.Root is { } root && !PagePath.Normalize(page.Path).StartsWith(root, StringComparison.OrdinalIgnoreCase))
            {
                Outside = page.Path;
            }

            if (!page.Path.StartsWith(Folder, StringComparison.Ordinal))
            {
                Folder = PagePath.CommonFolder(Folder, PagePath.FolderOf(PagePath.Normalize(page.Path)));
            }
        }
    }
}
