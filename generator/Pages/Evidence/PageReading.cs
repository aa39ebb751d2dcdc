using Microsoft.CodeAnalysis;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// A page that is read as soon as a thread is free, and at the latest when it is asked for: reading pages is most of a first run's work, and none depends on another.
/// The file is let go once it is read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Lazy<(Page? Page, PageEvidence? Evidence)> _content;

    private PageReading(Func<(Page?, PageEvidence?)> read) => _content = new Lazy<(Page?, PageEvidence?)>(read);

    /// <summary>The page; null where the file is no model's page.</summary>
    public Page? Page => _content.Value.Page;

    /// <summary>What the file shows of how its set is written; null where that is nothing.</summary>
    public PageEvidence? Evidence => _content.Value.Evidence;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation)
    {
        var reading = new PageReading(() => Read(file, cancellation));
        ThreadPool.QueueUserWorkItem(_ => reading.Advance(cancellation));
        return reading;
    }

    private static (Page?, PageEvidence?) Read(AdditionalText file, CancellationToken cancellation)
    {
        var (path, text) = (PagePath.Direct(file.Path), InputFile.TextOf(file, cancellation));
        var page = PageParser.Parse(path, text, cancellation);
        return (page, page is null ? PageEvidence.OfOther(path, text) : PageEvidence.Of(page));
    }

    public bool Equals(PageReading? other) =>
        ReferenceEquals(this, other) || (other is not null && Equals(Page, other.Page) && Equals(Evidence, other.Evidence));

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
            // Kept for whoever asks for the page; on this thread it would end the process.
        }
    }
}
