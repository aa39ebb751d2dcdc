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
    bool ToleratesNulls);

/// <summary>What a page tells about its set.</summary>
internal sealed record PageEvidence(string Path, DialectEvidence Evidence)
{
    public static PageEvidence Of(Page page) => new(page.Path, page.Evidence);
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
    public static SetTable Create(ImmutableArray<PageEvidence> pages, BuildOptions build)
    {
        var sums = new Dictionary<SetOptions, (DialectEvidence Evidence, string Folder)>();
        var order = new List<SetOptions>();
        foreach (var page in pages)
        {
            var set = SetFolder.SetOf(page.Path, build.Folders);
            var folder = PagePath.FolderOf(PagePath.Normalize(page.Path));
            if (sums.TryGetValue(set, out var sum))
            {
                sums[set] = (sum.Evidence + page.Evidence, PagePath.CommonFolder(sum.Folder, folder));
            }
            else
            {
                sums.Add(set, (page.Evidence, folder));
                order.Add(set);
            }
        }

        return new SetTable(order.Select(set => Decide(set, sums[set].Evidence, sums[set].Folder, build.Project)).ToEquatableArray(), build.Folders);
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
}
