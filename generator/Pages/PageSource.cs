using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>The text of a page while it is read, its line numbers, and its diagnostics.</summary>
internal sealed class PageSource
{
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly LineMap _lines;

    public PageSource(string path, string text)
        : this(path, text, 0, 0)
    {
    }

    private PageSource(string path, string text, int hiddenStart, int hiddenEnd)
    {
        Path = path;
        FileText = text;
        FrontMatter = Pages.FrontMatter.Read(text);
        Text = Normalise(Blank(text, hiddenStart, hiddenEnd), FrontMatter?.End ?? 0);
        _lines = new LineMap(text);
    }

    public string Path { get; }

    /// <summary>The unchanged text of the file.</summary>
    public string FileText { get; }

    /// <summary>
    /// The text that is parsed as markdown, with the same offsets as the file. Front matter is blank. Carriage returns without line feeds
    /// are spaces, because markdown would read them as line breaks, even in a table row.
    /// </summary>
    public string Text { get; }

    public FrontMatter? FrontMatter { get; }

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>The range from a start to an end, exclusive.</summary>
    public SourceRange Range(int start, int end)
    {
        var (startLine, startColumn) = _lines.Locate(start);
        var (endLine, endColumn) = _lines.Locate(end);
        return new SourceRange(start, end - start, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The number of lines of the file.</summary>
    public int LineCount => _lines.Count;

    /// <summary>A line of the file. Empty if there is none.</summary>
    public string Line(int line) => FileText.Substring(_lines.StartOf(line), _lines.StartOf(line + 1) - _lines.StartOf(line));

    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>The text of a block.</summary>
    public string TextOf(Block block) => Slice(block.Span.Start, EndOf(block));

    /// <summary>
    /// The end of a block, exclusive. An unclosed code block ends where the text does, although its span has only its first line.
    /// </summary>
    public int EndOf(Block block)
    {
        var end = block.Span.End + 1;
        if (block is LeafBlock { Lines: { Count: > 0 and var count, Lines: { } lines } })
        {
            end = Math.Max(end, lines[count - 1].Slice.End + 1);
        }

        return Math.Max(Math.Min(end, Text.Length), block.Span.Start);
    }

    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        Report(descriptor, range, FixData.None, arguments);

    /// <param name="fix">The data that code fixes need.</param>
    public void Report(
        DiagnosticDescriptor descriptor, SourceRange range, EquatableArray<DiagnosticProperty> fix, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, Path, range, arguments) { IsOfPage = true, Properties = fix });

    /// <summary>Reports a mistake in a section's table.</summary>
    /// <param name="reason">The mistake, and its consequence for the model.</param>
    /// <param name="fix">The data that code fixes need.</param>
    public void ReportUnreadable(string section, Block block, string reason, EquatableArray<DiagnosticProperty> fix = default) =>
        Report(DiagnosticCatalog.UnreadableTable, Range(block.Span.Start, block.Span.End + 1), fix, section, reason);

    /// <summary>Reports a notation that is read as another.</summary>
    /// <param name="found">The subject of the message.</param>
    /// <param name="meant">The text that it is read as.</param>
    /// <param name="text">The correct text for the range; null if it is uncertain.</param>
    public void ReportReadAs(SourceRange range, string found, string meant, string? text = null) => Report(
        DiagnosticCatalog.ReadAsAnother,
        range,
        text is null ? FixData.None : FixData.Replace(range.Start, Slice(range.Start, range.Start + range.Length), text),
        found,
        meant);

    /// <inheritdoc cref="ReportReadAs(SourceRange, string, string, string?)"/>
    public void ReportReadAs(Block block, string found, string meant, string? text = null) =>
        ReportReadAs(RangeOf(block), found, meant, text);

    /// <summary>Reports a part of the page that is not used.</summary>
    /// <param name="part">The subject of the message.</param>
    /// <param name="reason">The reason, and the correct notation.</param>
    public void ReportUnused(SourceRange range, string part, string reason) =>
        Report(DiagnosticCatalog.UnusedPart, range, part, reason);

    /// <summary>Reports text after the last column of a row.</summary>
    public void ReportBeyond(PipeTableRow row)
    {
        if (row.Beyond > 0)
        {
            var (start, end) = MarkdownText.Trim(Text, row.Beyond, row.Span.End + 1);
            ReportUnused(Range(start, end), "The text after the last column", "a pipe inside a cell is written '\\|'");
        }
    }

    /// <summary>The range of a block. If it has several lines, the first one.</summary>
    public SourceRange RangeOf(Block block)
    {
        var end = Text.IndexOf('\n', block.Span.Start, Math.Max(block.Span.End + 1 - block.Span.Start, 0));
        var (start, stop) = MarkdownText.Trim(Text, block.Span.Start, end < 0 ? Math.Min(block.Span.End + 1, Text.Length) : end);
        return Range(start, stop);
    }

    /// <summary>The same page without a range of its text.</summary>
    public PageSource Without(int start, int end) => new(Path, FileText, start, end);

    private static string Blank(string text, int start, int end)
    {
        if (start == end)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var i = start; i < end; i++)
        {
            characters[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }

        return new string(characters);
    }

    private static string Normalise(string text, int frontMatterEnd)
    {
        text = Blank(text, 0, frontMatterEnd);
        char[]? characters = null;
        for (var i = text.IndexOf('\r'); i >= 0; i = i + 1 < text.Length ? text.IndexOf('\r', i + 1) : -1)
        {
            if (i + 1 == text.Length || text[i + 1] != '\n')
            {
                characters ??= text.ToCharArray();
                characters[i] = ' ';
            }
        }

        return characters is null ? text : new string(characters);
    }
}
