using System.Text.RegularExpressions;

namespace Corpus.Payloads;

/// <summary>A payload as a TypeScript page shows it: <c>let value: T = literal;</c>.</summary>
/// <param name="Type">The type that it is declared with.</param>
/// <param name="Literal">The code from the literal on.</param>
internal sealed partial record ShownPayload(string Type, string Literal)
{
    /// <summary>The payloads of a page in order.</summary>
    public static IEnumerable<ShownPayload> On(string page) =>
        from block in CodeBlock().Matches(page)
        let declaration = Declaration().Match(block.Groups["code"].Value)
        where declaration.Success
        select new ShownPayload(declaration.Groups["type"].Value, declaration.Groups["literal"].Value);

    [GeneratedRegex(@"^```(typescript|ts)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^(let|const) value:\s*(?<type>[^=]+?)\s*=\s*(?<literal>.*)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Declaration();
}
