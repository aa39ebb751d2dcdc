using Microsoft.CodeAnalysis;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// A page that a pool thread reads, or the first caller that needs it. Pages are independent, and reading them is most of a first
/// run's work. The file is released once it is read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Lazy<(FileContent File, PageEvidence? Evidence)> _content;

    private PageReading(Func<(FileContent, PageEvidence?)> read) => _content = new Lazy<(FileContent, PageEvidence?)>(read);

    /// <summary>The page; null if the file is no model's page.</summary>
    public Page? Page => _content.Value.File.Page;

    /// <summary>The file if it is no model's page.</summary>
    public OtherFile? Other => _content.Value.File.Other;

    /// <summary>The file's evidence of its set's notation; null if it has none.</summary>
    public PageEvidence? Evidence => _content.Value.Evidence;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation)
    {
        var reading = new PageReading(() => Read(file, cancellation));
        ThreadPool.QueueUserWorkItem(_ => reading.Advance(cancellation));
        return reading;
    }

    private static (FileContent, PageEvidence?) Read(AdditionalText file, CancellationToken cancellation)
    {
        var (path, text) = (PagePath.Direct(file.Path), InputFile.ReadText(file, cancellation));
        var content = PageParser.Read(path, text, cancellation);
        return (content, content.Page is { } page ? PageEvidence.Read(page) : PageEvidence.ReadOther(path, text));
    }

    public bool Equals(PageReading? other) =>
        ReferenceEquals(this, other) || (other is not null && Equals(Page, other.Page) && Equals(Other, other.Other)
            && Equals(Evidence, other.Evidence));

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
