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
    {
        Path = path;
        FileText = text;
        FrontMatter = Pages.FrontMatter.Read(text);
        Text = Normalise(text, FrontMatter?.End ?? 0);
        _lines = new LineMap(text);
    }

    public string Path { get; }

    /// <summary>The unchanged text of the file.</summary>
    public string FileText { get; }

    /// <summary>
    /// The text that is parsed as markdown, with the offsets of the file. Front matter is blank. A carriage return without a line
    /// feed is a space, because markdown takes it for a line break, even in a table row.
    /// </summary>
    public string Text { get; }

    public FrontMatter? FrontMatter { get; }

    public EquatableArray<DiagnosticInfo> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>The range between two offsets, the second exclusive.</summary>
    public SourceRange Range(int start, int end)
    {
        var (startLine, startColumn) = _lines.Locate(start);
        var (endLine, endColumn) = _lines.Locate(end);
        return new SourceRange(start, end - start, startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The number of lines of the file.</summary>
    public int LineCount => _lines.Count;

    /// <summary>A line of the file; empty where there is none.</summary>
    public string Line(int line) => FileText.Substring(_lines.StartOf(line), _lines.StartOf(line + 1) - _lines.StartOf(line));

    public string Slice(int start, int end) => Text.Substring(start, end - start);

    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        Report(descriptor, range, FixData.None, arguments);

    /// <param name="fix">The data that code fixes need.</param>
    public void Report(
        DiagnosticDescriptor descriptor, SourceRange range, EquatableArray<DiagnosticProperty> fix, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, Path, range, arguments) { IsOfPage = true, Properties = fix });

    /// <summary>Reports a mistake in a section's table.</summary>
    /// <param name="reason">The mistake, and what becomes of the model.</param>
    /// <param name="fix">The data that code fixes need.</param>
    public void ReportUnreadable(string section, Block block, string reason, EquatableArray<DiagnosticProperty> fix = default) =>
        Report(DiagnosticCatalog.UnreadableTable, Range(block.Span.Start, block.Span.End + 1), fix, section, reason);

    private static string Normalise(string text, int frontMatterEnd)
    {
        char[]? characters = null;
        for (var i = 0; i < frontMatterEnd; i++)
        {
            characters ??= text.ToCharArray();
            characters[i] = text[i] is '\r' or '\n' ? text[i] : ' ';
        }

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
