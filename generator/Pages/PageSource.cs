using Markdig.Syntax;
using Microsoft.CodeAnalysis;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Pages;

/// <summary>The text of the page that is being read, its places, and what is reported about it.</summary>
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

    /// <summary>The text as the file has it.</summary>
    public string FileText { get; }

    /// <summary>
    /// What is read as markdown, offset for offset the file: front matter is blank, and a carriage return without a line feed, which
    /// markdown takes for a line break though it stands inside a table row, is a space.
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

    public string Slice(int start, int end) => Text.Substring(start, end - start);

    public void Report(DiagnosticDescriptor descriptor, SourceRange range, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(descriptor, Path, range, arguments));

    /// <summary>Reports that a part of a section's table cannot be read.</summary>
    public void ReportUnreadable(string section, Block block, string reason) =>
        Report(DiagnosticCatalog.UnreadableTable, Range(block.Span.Start, block.Span.End + 1), section, reason);

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
