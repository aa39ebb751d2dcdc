using Router.Codegen.Collections;
using Router.Codegen.Binding;

namespace Router.Codegen.Options;

/// <summary>What the project says, in its own words, of the pages that lie in one folder of a schema set.</summary>
/// <param name="Folder">The folder, with '/' at its end.</param>
/// <param name="Root">The folder of the whole set: the stated one, or what stands before the wildcard.</param>
internal sealed record SetEntry(
    string Folder,
    string Root,
    string Namespace,
    string WireNames,
    string Dialect,
    string Roots,
    string Strict,
    string Nulls)
{
    /// <summary>Reads the property RouterSchemaSets, which build/Router.Codegen.targets writes.</summary>
    public static EquatableArray<SetEntry> ParseAll(string sets) =>
        sets.Split(["||"], StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToEquatableArray();

    private static SetEntry Parse(string entry)
    {
        var values = new Dictionary<string, string>();
        foreach (var pair in entry.Replace("%23", "#").Split('|'))
        {
            var equals = pair.IndexOf('=');
            if (equals > 0)
            {
                values[pair.Substring(0, equals)] = pair.Substring(equals + 1).Trim();
            }
        }

        var folder = PagePath.AsFolder(Value("Folder"));
        var path = PagePath.AsFolder(Value("Path"));
        var root = Value("Root");
        return new SetEntry(
            folder,
            root.Length > 0 ? PagePath.AsFolder(root)
                : folder.EndsWith(path, StringComparison.Ordinal) ? folder.Substring(0, folder.Length - path.Length)
                : folder,
            Value("Namespace"),
            Value("WireNames"),
            Value("Dialect"),
            Value("Roots"),
            Value("Strict"),
            Value("Nulls"));

        string Value(string name) => values.TryGetValue(name, out var value) ? value : "";
    }
}
