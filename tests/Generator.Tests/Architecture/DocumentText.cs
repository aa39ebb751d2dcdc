using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The documents of the repository: those in its root and those in the folder docs.</summary>
internal static partial class DocumentText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The paths of the documents, relative to the repository's root.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.File("docs"), "*.md", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The numbers of the lines of prose that are too long, each with its length. Prose is paragraphs outside of tables.</summary>
    public static IEnumerable<(int Line, int Length)> LongLines(string text, int longest)
    {
        var normalized = text.ReplaceLineEndings("\n");
        var prose = Markdig.Markdown.Parse(normalized, Pipeline).Descendants<ParagraphBlock>()
            .Where(paragraph => paragraph.Parent is not TableCell)
            .SelectMany(paragraph => LinesOf(paragraph, normalized))
            .ToHashSet();
        var lines = normalized.Split('\n').Select((line, index) => prose.Contains(index) && !Unbreakable().IsMatch(line) ? line : "");
        return SourceText.LongLines(string.Join('\n', lines), longest);
    }

    /// <summary>The lines of a block, counted from zero.</summary>
    private static IEnumerable<int> LinesOf(ParagraphBlock block, string text) =>
        Enumerable.Range(block.Line, text.AsSpan(block.Span.Start, block.Span.Length).Count('\n') + 1);

    /// <summary>One word or one link, with or without the mark of a list item.</summary>
    [GeneratedRegex(@"^\s*(?:(?:[-*+]|\d+\.)\s+)?(?:\S+|\[[^\]]*\]\(\S*\)\S?)$")]
    private static partial Regex Unbreakable();
}
