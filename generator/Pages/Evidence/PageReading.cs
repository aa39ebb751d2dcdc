using Microsoft.CodeAnalysis;
using Router.Codegen.Pages.Formats;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// A page that a pool thread reads, or the first caller that needs it. Pages are independent, and reading them is most of a first
/// run's work. The file is released once it is read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Lazy<(Page? Page, PageEvidence? Evidence, OtherFile? Other)> _content;

    private PageReading(Func<(Page?, PageEvidence?, OtherFile?)> read) => _content = new Lazy<(Page?, PageEvidence?, OtherFile?)>(read);

    /// <summary>The page; null if the file is no model's page.</summary>
    public Page? Page => _content.Value.Page;

    /// <summary>The file's evidence of its set's notation; null if it has none.</summary>
    public PageEvidence? Evidence => _content.Value.Evidence;

    /// <summary>The file as one that describes no model; null if it describes one. A title alone describes one in some dialects.</summary>
    public OtherFile? Other => _content.Value.Other;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation)
    {
        var reading = new PageReading(() => Read(file, cancellation));
        ThreadPool.QueueUserWorkItem(_ => reading.Advance(cancellation));
        return reading;
    }

    private static (Page?, PageEvidence?, OtherFile?) Read(AdditionalText file, CancellationToken cancellation)
    {
        var (path, text) = (PagePath.Direct(file.Path), InputFile.ReadText(file, cancellation));
        var page = PageParser.Parse(path, text, cancellation);
        return (
            page,
            page is null ? PageEvidence.ReadOther(path, text) : PageEvidence.Read(page),
            page is null or { Body: TitleOnlyBody } ? OtherFile.Of(path, text) : null);
    }

    public bool Equals(PageReading? other) =>
        ReferenceEquals(this, other) || (other is not null && _content.Value.Equals(other._content.Value));

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => Page?.GetHashCode() ?? 0;

    private void Advance(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
        {
            return;
        }

        try
        {
            _ = _content.Value;
        }
        catch (Exception)
        {
            // The Lazy rethrows it to every caller; on this thread it would end the process.
        }
    }
}
