using Router.Codegen.Pages.Formats;

namespace Router.Codegen.Pages;

/// <summary>Reads markdown files as schema pages.</summary>
internal static class PageParser
{
    /// <summary>Reads a file as a page; null if it is not a schema page.</summary>
    /// <inheritdoc cref="Read"/>
    public static Page? Parse(string path, string text, CancellationToken cancellationToken) => Read(path, text, cancellationToken).Page;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file's path, without ".." segments.</param>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static FileContent Read(string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (DamagedFile.Read(path, text) is { } damaged)
        {
            return new FileContent(null, damaged);
        }

        if (OtherFormat.Of(text) is { } format)
        {
            return new FileContent(null, OtherFile.Foreign(path, format));
        }

        text = LineEnds.Normalise(text);
        if (PageLimits.FindExceeded(text) is { } limit)
        {
            return Oversized(limit);
        }

        var source = new PageSource(path, text);
        if (PageMarkdown.Read(source.Text) is not { } document)
        {
            return Oversized("its blocks are nested too deep");
        }

        if (PageMarkdown.RepeatsDefinitions(document, text))
        {
            return Oversized(PageLimits.RepeatsDefinitions);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var outline = PageOutline.Create(document, source);
        if (outline is null or { BodySection: PageSection.None }
            && HiddenSection.Find(document, outline is not null, source) is { } hidden
            && ReadWithout(hidden, source) is { } page)
        {
            return new FileContent(page, null);
        }

        return outline is not null && new PageReader(source, outline).Read() is { } read
            ? new FileContent(read, null)
            : new FileContent(
                null, IgnoreComment.IsFileIgnored(source) ? OtherFile.Prose(path) : Resemblance.Of(document, outline, source));

        FileContent Oversized(string reason) => OversizedPage.Read(path, text, reason) is { } page
            ? new FileContent(page, null)
            : new FileContent(null, OtherFile.Prose(path));
    }

    /// <summary>Reads a page without a range of its text that hides a heading; null if the rest is not a page either.</summary>
    private static Page? ReadWithout((int Start, int End, string Kind) hidden, PageSource source)
    {
        var rest = source.Without(hidden.Start, hidden.End);
        if (PageMarkdown.Read(rest.Text) is not { } document
            || PageOutline.Create(document, rest) is not { BodySection: not PageSection.None } outline
            || !MarkdownText.IsIdentifier(outline.Title.Name))
        {
            return null;
        }

        var (start, end) = MarkdownText.Trim(source.Text, hidden.End, LineEnds.EndOfLine(source.Text, hidden.End));
        var first = LineEnds.EndOfLine(source.Text, hidden.Start);
        rest.ReportReadAs(
            source.Range(hidden.Start, MarkdownText.Trim(source.Text, hidden.Start, first).End),
            hidden.Kind,
            $"ending above '{source.Slice(start, end)}', and is left out");
        return new PageReader(rest, outline).Read();
    }
}
