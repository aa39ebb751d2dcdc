using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Router.Codegen.Pages;

/// <summary>The markdown of pages: CommonMark and tables, with exact locations.</summary>
internal static class PageMarkdown
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Reads the blocks of a text; null if they are nested too deep for the parser.</summary>
    public static MarkdownDocument? Read(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig throws this if blocks exceed its depth limit.
            return null;
        }
    }

    /// <summary>
    /// True if references to link definitions, like <c>[a]: b</c>, repeat more text than the page has: each reference gets a copy of its
    /// target.
    /// </summary>
    public static bool RepeatsDefinitions(MarkdownDocument document, string text)
    {
        if (!document.Any(static block => block is LinkReferenceDefinitionGroup { Count: > 0 }))
        {
            return false;
        }

        var repeated = document.Descendants<LinkInline>().Where(static link => link.Reference is not null)
            .Sum(static link => (link.Url?.Length ?? 0L) + (link.Title?.Length ?? 0L));
        return repeated > text.Length;
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.InsertBefore<HeadingBlockParser>(new LooseHeadingParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        return builder.Build();
    }
}
