using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>
/// Finds the pages that links lead to. Some links are stale: the folder differs in case, or the file is in another folder.
/// </summary>
internal sealed class LinkedPages
{
    private readonly Dictionary<string, Declaration> _byPath;
    private readonly Lazy<ILookup<string, Declaration>> _byPathIgnoringCase;
    private readonly Lazy<ILookup<string, Declaration>> _byFile;
    private readonly Lazy<ILookup<string, Declaration>> _unionsByFile;

    public LinkedPages(IReadOnlyCollection<Declaration> declarations)
    {
        _byPath = new(declarations.Count, StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            _byPath[declaration.Path] = declaration;
        }

        _byPathIgnoringCase = new(() => _byPath.Values.ToLookup(d => d.Path, StringComparer.OrdinalIgnoreCase));
        _byFile = new(() => _byPath.Values.ToLookup(d => FileOf(d.Path), StringComparer.OrdinalIgnoreCase));
        _unionsByFile = new(() => _byPath.Values.Where(d => d.Kind == ModelKind.Union)
            .ToLookup(d => FileOf(d.Path), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The number of different paths.</summary>
    public int Count => _byPath.Count;

    /// <summary>The declaration of the page at a path.</summary>
    public Declaration? At(string path) => _byPath.TryGetValue(path, out var declaration) ? declaration : null;

    /// <summary>The declaration at a path. If there is none, the only one of the set at that path ignoring case.</summary>
    public Declaration? Near(string path, SchemaSet set) => At(path) ?? Single(_byPathIgnoringCase.Value[path], set);

    /// <summary>The only declaration of the set whose file has the same name as the file at a path.</summary>
    public Declaration? OfFile(string path, SchemaSet set) => Single(_byFile.Value[FileOf(path)], set);

    /// <summary>The union that a link around its members leads to; null if there is none, or several files have the name.</summary>
    public Declaration? UnionAt(string path, SchemaSet set) =>
        Near(path, set) is { } near ? near.Kind == ModelKind.Union ? near : null
        : Single(_unionsByFile.Value[FileOf(path)], set);

    private static string FileOf(string path) => path.Substring(PagePath.FolderOf(path).Length);

    private static Declaration? Single(IEnumerable<Declaration> declarations, SchemaSet set)
    {
        var inSet = declarations.Where(declaration => declaration.Set.Equals(set)).Take(2).ToList();
        return inSet.Count == 1 ? inSet[0] : null;
    }
}
