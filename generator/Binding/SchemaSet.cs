using Router.Codegen.Collections;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding;

/// <summary>A schema set with everything about it decided.</summary>
/// <param name="Options">What the project says of it, by which its pages know it.</param>
/// <param name="Namespace">The namespace of pages in the root folder.</param>
/// <param name="Root">The folder that sub-namespaces count from, with '/' at its end; empty where pages have no folder in common.</param>
internal sealed record SchemaSet(
    SetOptions Options,
    string Namespace,
    string Root,
    Dialect Dialect,
    WireNameConvention WireNames,
    bool IsStrict,
    bool ToleratesNulls)
{
    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();
}

/// <summary>What types are parsed with.</summary>
internal sealed record TypingContext(SetTable Sets, WireNameOverrides Overrides);

/// <summary>All schema sets of the project.</summary>
internal sealed record SetTable(EquatableArray<SchemaSet> Sets, EquatableArray<SetFolder> Folders)
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

        return new SetTable(sums.Select(sum => Decide(sum.Set, sum.Evidence, sum.Folder, build.Project)).ToEquatableArray(), build.Folders);
    }

    private static SchemaSet Decide(SetOptions options, DialectEvidence evidence, string commonFolder, ProjectOptions project)
    {
        var dialect = options.Dialect ?? evidence.Strongest ?? Dialect.Python;
        return new SchemaSet(
            options,
            options.Namespace ?? project.Namespace,
            options.Root is { } root ? PagePath.AsFolder(root) : commonFolder,
            dialect,
            options.WireNames ?? project.WireNames ?? WireName.ConventionOf(dialect),
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

        public void Add(Page page)
        {
            Evidence += page.Evidence;
            if (!page.Path.StartsWith(Folder, StringComparison.Ordinal))
            {
                Folder = PagePath.CommonFolder(Folder, PagePath.FolderOf(PagePath.Normalize(page.Path)));
            }
        }
    }
}
