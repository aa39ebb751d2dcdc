using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>The markdown that pages are written in: CommonMark and tables, with exact places.</summary>
internal static class PageMarkdown
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Reads the blocks of a text; null where they are nested deeper than the parser goes.</summary>
    public static MarkdownDocument? Read(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig has a limit of depth and no other way of saying that it was reached.
            return null;
        }
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new PipeTableParser());
        return builder.Build();
    }
}
