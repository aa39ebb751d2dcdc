using Router.Codegen.Binding.Declarations;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Naming;

/// <summary>The namespaces of pages: the namespace of their set, and a part for each folder below the root folder.</summary>
internal static class Namespaces
{
    /// <summary>The entry point class of each namespace. Neither a model nor a namespace may have its name.</summary>
    public const string EntryName = "RouterModels";

    /// <summary>The usual name of a folder of pages, and the usual last part of their namespace.</summary>
    private const string Models = nameof(Models);

    /// <summary>The namespace of each declaration. Pages of the same folder are adjacent and share the string.</summary>
    public static string[] Of(ImmutableArray<Declaration> declarations, CancellationToken cancellation)
    {
        var namespaces = new string[declarations.Length];
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < namespaces.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var declaration = declarations[i];
            if (i > 0
                && ReferenceEquals(declaration.Set, declarations[i - 1].Set)
                && PagePath.AreSiblings(declaration.Path, declarations[i - 1].Path))
            {
                namespaces[i] = namespaces[i - 1];
                continue;
            }

            var name = Of(declaration);
            if (!known.TryGetValue(name, out namespaces[i]))
            {
                known.Add(name, namespaces[i] = name);
            }
        }

        return namespaces;
    }

    private static string Of(Declaration declaration)
    {
        var folder = PagePath.FolderOf(declaration.Path);
        var root = declaration.Root;
        var below = folder.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? folder.Substring(root.Length) : "";
        var space = declaration.Set.Namespace;
        foreach (var segment in below.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (string.Equals(segment, Models, StringComparison.OrdinalIgnoreCase) && EndsInModels(space))
            {
                continue; // Acme.Models and docs/models do not become Acme.Models.Models
            }

            var inside = space.Length == 0 ? Part(segment) : space + "." + Part(segment);
            if (!NamespaceName.Fits(inside))
            {
                break; // pages of deeper folders share the last namespace that is short enough
            }

            space = inside;
        }

        return space;
    }

    private static bool EndsInModels(string space) => space.Substring(space.LastIndexOf('.') + 1) == Models;

    private static string Part(string folder) =>
        Identifier.Pascal(folder, "Folder") is var name && name == EntryName ? name + "Folder" : name;
}
