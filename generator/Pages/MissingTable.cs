using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>Finds the reason why a section of fields has no table.</summary>
internal static class MissingTable
{
    private const string NoRowOfDashes = "no table with a row of dashes under its header follows";

    public static string ReasonIn(List<Block> body, PageSource source)
    {
        foreach (var block in body)
        {
            var text = source.TextOf(block);
            var reason = block switch
            {
                FencedCodeBlock when Has("|") => "its table is in a code block",
                CodeBlock when Has("|") => "its table is indented by four spaces, which makes it code",
                HtmlBlock { Type: not HtmlBlockType.Comment } when Has("<t") => "its table is written in HTML, not with pipes",
                HtmlBlock when Has("|") => "its table is in a comment",
                QuoteBlock when Has("|") => "its table is in a quote",
                ListBlock => "it has a list in place of the table",
                _ when Has("\uFF5C") => "its table has full-width pipes (U+FF5C) in place of '|'",
                _ => null,
            };
            if (reason is not null)
            {
                return $"{reason}; {NoRowOfDashes}";
            }

            bool Has(string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
        }

        return NoRowOfDashes;
    }
}
