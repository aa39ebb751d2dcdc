using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Router.Codegen.Pages;

/// <summary>
/// Reads headings that have no space, or a non-breaking one, after their marks: "##Fields". Only headings of schema pages are read this
/// way: "#1 is the default" is text.
/// </summary>
internal sealed class LooseHeadingParser : BlockParser
{
    private const int MaxLevel = 6;

    public LooseHeadingParser() => OpeningCharacters = ['#'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var level = 0;
        while (level <= MaxLevel && line.PeekChar(level) == '#')
        {
            level++;
        }

        if (processor.IsCodeIndent || level > MaxLevel || line.PeekChar(level) is ' ' or '\t' or '\0')
        {
            return BlockState.None;
        }

        var (start, end) = MarkdownText.Trim(line.Text, line.Start + level, line.End + 1);
        var isSpaced = start > line.Start + level;
        if (start == end || (!isSpaced && !IsMeant(level, line.Text.Substring(start, end - start), processor)))
        {
            return BlockState.None;
        }

        var heading = new LooseHeadingBlock(this)
        {
            HeaderChar = '#',
            Level = level,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, end - 1),
            ProcessInlines = true,
            Lines = new StringLineGroup(1),
        };
        var text = new StringSlice(line.Text, start, end - 1);
        heading.Lines.Add(new StringLine(text, processor.LineIndex, start - processor.CurrentLineStartPosition, start, NewLine.None));
        processor.NewBlocks.Push(heading);
        return BlockState.BreakDiscard;
    }

    private static bool IsMeant(int level, string text, BlockProcessor processor) =>
        level == 1 ? processor.Document.Count == 0 && MarkdownText.IsIdentifier(text)
        : SectionName.Of(text) != PageSection.Other || SectionName.Near(text) != PageSection.Other
            || (level == 3 && CellText.IsCode(text, 0, text.Length));
}

/// <summary>A heading without a plain space after its marks.</summary>
internal sealed class LooseHeadingBlock(BlockParser parser) : HeadingBlock(parser);
