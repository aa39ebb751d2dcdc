using Microsoft.CodeAnalysis;

namespace Router.Codegen.Pages;

/// <summary>
/// A page that is read as soon as a thread is free, and at the latest when it is asked for: reading pages is most of a first run's work, and none depends on another.
/// The file is let go once it is read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Lazy<Page?> _page;

    private PageReading(Func<Page?> read) => _page = new Lazy<Page?>(read);

    /// <summary>The page; null where the file is no model's page.</summary>
    public Page? Page => _page.Value;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation)
    {
        var reading = new PageReading(() => PageParser.Parse(PagePath.Direct(file.Path), InputFile.TextOf(file, cancellation), cancellation));
        ThreadPool.QueueUserWorkItem(_ => reading.Advance(cancellation));
        return reading;
    }

    /// <summary>The pages among the files that were read.</summary>
    public static ImmutableArray<Page> PagesOf(ImmutableArray<PageReading> readings, CancellationToken cancellation)
    {
        var pages = ImmutableArray.CreateBuilder<Page>(readings.Length);
        foreach (var reading in readings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reading.Page is { } page)
            {
                pages.Add(page);
            }
        }

        return pages.ToImmutable();
    }

    public bool Equals(PageReading? other) => ReferenceEquals(this, other) || (other is not null && Equals(Page, other.Page));

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
            _ = _page.Value;
        }
        catch (Exception)
        {
            // Kept for whoever asks for the page; on this thread it would end the process.
        }
    }
}
