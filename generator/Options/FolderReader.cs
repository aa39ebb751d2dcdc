using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>
/// Reads the folders of pages: the settings of their sets, and the root folders of their namespaces. A root folder is the part of a pattern
/// before its first wildcard, so that no page changes the namespaces of others.
/// </summary>
/// <remarks>Pages are looked up by folder, because options for each file would slow down builds of large sets by seconds.</remarks>
internal sealed class FolderReader
{
    private const string Auto = nameof(Auto);

    private static readonly string[] Dialects = [Auto, .. Dialect.All.Select(dialect => dialect.Name)];

    private readonly OptionValues _values;
    private readonly List<SetFolder> _folders = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private FolderReader(OptionValues values) => _values = values;

    public static FolderTable Read(OptionValues values)
    {
        var reader = new FolderReader(values);
        reader.AddSets();
        reader.AddPlain(stated: reader._folders.Count);
        return new FolderTable(reader._folders.ToEquatableArray());
    }

    /// <summary>Adds the folders of RouterSchema items. All pages of a folder belong to one set.</summary>
    private void AddSets()
    {
        foreach (var entry in _values.Entries("RouterSchemaSets").Where(HoldsPages))
        {
            var added = Folder(entry, Settings(entry)) with { IsRouterSchema = true };
            if (!_places.TryGetValue(added.Path, out var place))
            {
                Add(added);
            }
            else if (_folders[place] is var first
                && (first.Set != added.Set || (added.HasStatedRoot && (!first.HasStatedRoot || first.Root != added.Root))))
            {
                _values.Report(DiagnosticInfo.OfBuild(DiagnosticCatalog.SharedFolder, added.Path));
            }
            else if (!added.HasStatedRoot && !first.HasStatedRoot)
            {
                CountFromOutermost(place, added);
            }
        }
    }

    /// <summary>Adds the folders of other pages. Folders of RouterSchema items are listed among them, and are skipped.</summary>
    /// <param name="stated">The number of folders of RouterSchema items.</param>
    private void AddPlain(int stated)
    {
        foreach (var entry in _values.Entries("RouterCodegenFolders").Where(HoldsPages))
        {
            var added = Folder(entry, SetOptions.None);
            if (!_places.TryGetValue(added.Path, out var place))
            {
                Add(added);
            }
            else if (place >= stated)
            {
                CountFromOutermost(place, added);
            }
        }
    }

    private void Add(SetFolder folder)
    {
        _places.Add(folder.Path, _folders.Count);
        _folders.Add(folder);
    }

    /// <summary>
    /// Chooses the outermost root folder if several patterns include a folder: the order of pages in the build must not matter.
    /// </summary>
    private void CountFromOutermost(int place, SetFolder added)
    {
        var known = _folders[place];
        if (string.Equals(known.Root, added.Root, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var (outer, inner) = known.Root.Length <= added.Root.Length ? (known, added) : (added, known);
        _folders[place] = known with { Root = outer.Root };
        _values.Report(DiagnosticInfo.OfBuild(DiagnosticCatalog.TwoPatterns, known.Path, outer.Root, inner.Root));
    }

    private static bool HoldsPages(IReadOnlyDictionary<string, string> entry) =>
        entry.ContainsKey("Folder") && (!entry.TryGetValue("Extension", out var extension) || InputFile.IsPage(extension));

    private static SetFolder Folder(IReadOnlyDictionary<string, string> entry, SetOptions set)
    {
        var path = PagePath.AsFolder(entry["Folder"]);
        var below = entry.TryGetValue("Path", out var matched) ? PagePath.AsFolder(matched) : "";
        return entry.TryGetValue("Root", out var root) ? new SetFolder(path, set, PagePath.AsFolder(root), HasStatedRoot: true)
            : below.Length > 0 && path.EndsWith(below, StringComparison.OrdinalIgnoreCase)
                ? new SetFolder(path, set, path.Substring(0, path.Length - below.Length), HasStatedRoot: false)
            : new SetFolder(path, set, path, HasStatedRoot: false);
    }

    private SetOptions Settings(IReadOnlyDictionary<string, string> entry)
    {
        return new SetOptions(
            _values.Namespace("Namespace", Of("Namespace")),
            _values.Choice("Dialect", Of("Dialect"), Dialects) is { } dialect ? Dialect.Named(dialect) : null,
            _values.Enumerated<WireNameConvention>("WireNames", Of("WireNames")),
            _values.Enumerated<Misfits>("Misfits", Of("Misfits")),
            _values.Enumerated<UnknownNulls>("UnknownNulls", Of("UnknownNulls")),
            _values.Enumerated<EmittedSchemas>("JsonSchemas", Of("JsonSchemas")),
            _values.Flag("Strict", Of("Strict")),
            OptionValues.Names(Of("Roots")));

        string? Of(string key) => entry.TryGetValue(key, out var value) ? value : null;
    }
}
