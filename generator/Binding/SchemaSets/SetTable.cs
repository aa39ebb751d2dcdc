using Router.Codegen.Binding.WireNames;
using Router.Codegen.Collections;
using Router.Codegen.Options;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>The part of all schema sets that their pages depend on. Most edits do not change it.</summary>
/// <param name="Names">The evidence of wire names, by the path of the page with the names.</param>
internal sealed record SetTable(EquatableArray<SchemaSet> Sets, FolderTable Folders, EquatableArray<ShownPage> Names)
{
    private Dictionary<string, PageNameEvidence>? _names;

    /// <summary>The set of a page.</summary>
    public SchemaSet Of(string path)
    {
        var options = Folders.Of(path).Set;
        foreach (var set in Sets)
        {
            if (set.Options.Equals(options) && path.StartsWith(set.Folder, StringComparison.Ordinal))
            {
                return set;
            }
        }

        throw new InvalidOperationException("The page belongs to no set: " + path);
    }

    /// <summary>The root folder of the namespace of a page.</summary>
    public string RootOf(string path) => Folders.Of(path).Root;

    /// <summary>The evidence of the wire names of a page.</summary>
    public PageNameEvidence NamesOf(string path) =>
        (_names ??= Names.ToDictionary(static page => page.Path, static page => page.Names, StringComparer.Ordinal))
            .TryGetValue(path, out var names)
                ? names
                : PageNameEvidence.None;

    public bool Equals(SetTable? other) =>
        other is not null && Sets.Equals(other.Sets) && Folders.Equals(other.Folders) && Names.Equals(other.Names);

    public override int GetHashCode() => Sets.Count;
}

/// <summary>The evidence of the wire names of the page at a path.</summary>
internal sealed record ShownPage(string Path, PageNameEvidence Names);
