namespace Router.Codegen.Pages;

/// <summary>Reads markdown files as schema pages.</summary>
internal static class PageParser
{
    /// <summary>Reads a file; null if it is no schema page.</summary>
    /// <param name="path">The file's path, without ".." segments.</param>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static Page? Parse(string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (PageLimits.FindExceeded(text) is { } limit)
        {
            return OversizedPage.Read(path, text, limit);
        }

        var source = new PageSource(path, text);
        if (PageMarkdown.Read(source.Text) is not { } document)
        {
            return OversizedPage.Read(path, text, "its blocks are nested too deep");
        }

        cancellationToken.ThrowIfCancellationRequested();
        return PageOutline.Create(document, source) is { } outline ? new PageReader(source, outline).Read() : null;
    }
}
