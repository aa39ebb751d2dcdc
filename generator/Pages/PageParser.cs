namespace Router.Codegen.Pages;

/// <summary>Reads markdown files as schema pages.</summary>
internal static class PageParser
{
    /// <summary>Reads a file; null where it is no schema page.</summary>
    /// <param name="path">The file's path, without steps by way of other folders.</param>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static Page? Parse(string path, string text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (PageLimits.Exceeded(text) is { } limit)
        {
            return OversizedPage.Read(path, text, limit);
        }

        var source = new PageSource(path, text);
        if (PageMarkdown.Read(source.Text) is not { } document)
        {
            return OversizedPage.Read(path, text, "its blocks are nested too deep");
        }

        cancellationToken.ThrowIfCancellationRequested();
        return PageOutline.Of(document, source) is { } outline ? new PageReader(source, outline).Read() : null;
    }
}
