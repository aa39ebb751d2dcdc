using System.Text.RegularExpressions;

namespace Corpus.Payloads;

/// <summary>A payload as a TypeScript page shows it: <c>let value: T = literal;</c>.</summary>
/// <param name="Type">The declared type.</param>
/// <param name="Literal">The code from the beginning of the literal.</param>
/// <param name="Imports">The code before the declaration.</param>
internal sealed partial record ShownPayload(string Type, string Literal, string Imports)
{
    /// <summary>The payloads of a page, in order.</summary>
    public static IEnumerable<ShownPayload> On(string page) =>
        from block in CodeBlock().Matches(page)
        let code = block.Groups["code"].Value
        let declaration = Declaration().Match(code)
        where declaration.Success
        select new ShownPayload(declaration.Groups["type"].Value, declaration.Groups["literal"].Value, code[..declaration.Index]);

    /// <summary>The folder from which a name is imported; null if it is not imported.</summary>
    public string? FolderOf(string name)
    {
        foreach (Match import in Import().Matches(Imports))
        {
            if (import.Groups["names"].Value.Split(',').Any(imported => imported.Trim() == name))
                return import.Groups["path"].Value.Split('/').LastOrDefault(part => !part.Contains('.', StringComparison.Ordinal));
        }

        return null;
    }

    [GeneratedRegex(@"^```(typescript|ts)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"import\s*(type\s*)?\{(?<names>[^}]*)\}\s*from\s*[""'](?<path>[^""']+)[""']")]
    private static partial Regex Import();

    [GeneratedRegex(@"^(let|const) value:\s*(?<type>[^=]+?)\s*=\s*(?<literal>.*)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Declaration();
}
