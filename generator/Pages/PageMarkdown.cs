using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

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

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.InsertBefore<HeadingBlockParser>(new LooseHeadingParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        return builder.Build();
    }
}
