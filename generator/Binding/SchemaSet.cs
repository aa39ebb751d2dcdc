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

/// <summary>A page with the options of its set.</summary>
internal sealed record SetMember(Page Page, SetOptions Set)
{
    public SetEvidence Evidence => new(Set, PagePath.FolderOf(PagePath.Normalize(Page.Path)), Page.Evidence);
}

/// <summary>What a page tells about its set.</summary>
internal sealed record SetEvidence(SetOptions Set, string Folder, DialectEvidence Evidence);

/// <summary>All schema sets of the project.</summary>
internal sealed record SetTable(EquatableArray<SchemaSet> Sets)
{
    public SchemaSet this[SetOptions options] => Sets.First(set => set.Options.Equals(options));

    /// <summary>Decides dialect, root folder and conventions of every set.</summary>
    public static SetTable Create(ImmutableArray<SetEvidence> pages, ProjectOptions project)
    {
        var sums = new Dictionary<SetOptions, (DialectEvidence Evidence, string Folder)>();
        var order = new List<SetOptions>();
        foreach (var page in pages)
        {
            if (sums.TryGetValue(page.Set, out var sum))
            {
                sums[page.Set] = (sum.Evidence + page.Evidence, PagePath.CommonFolder(sum.Folder, page.Folder));
            }
            else
            {
                sums.Add(page.Set, (page.Evidence, page.Folder));
                order.Add(page.Set);
            }
        }

        return new SetTable(order.Select(set => Decide(set, sums[set].Evidence, sums[set].Folder, project)).ToEquatableArray());
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
