using Microsoft.CodeAnalysis;
using Router.Codegen.Scheduling;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// A page that is read on a pool thread, because reading pages is most of the work of a first run. The file is released when it has been
/// read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Future<(FileContent File, PageEvidence? Evidence)> _content;

    private PageReading(Future<(FileContent, PageEvidence?)> content) => _content = content;

    /// <summary>The page; null if the file is not the page of a model.</summary>
    public Page? Page => _content.Value.File.Page;

    /// <summary>The file, if it is not the page of a model.</summary>
    public OtherFile? Other => _content.Value.File.Other;

    /// <summary>The evidence in the file about its set; null if there is none.</summary>
    public PageEvidence? Evidence => _content.Value.Evidence;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation) =>
        new(Future<(FileContent, PageEvidence?)>.Start(() => Read(file, cancellation), cancellation));

    private static (FileContent, PageEvidence?) Read(AdditionalText file, CancellationToken cancellation)
    {
        var (path, source) = (PagePath.Direct(file.Path), file.GetText(cancellation));
        var text = source?.ToString() ?? "";
        var content = PageParser.Read(path, text, cancellation);
        if (source is not null)
        {
            PageProblems.Add(source, path, content.Page);
        }

        return (content, content.Page is { } page ? PageEvidence.Read(page) : PageEvidence.ReadOther(path, text));
    }

    public bool Equals(PageReading? other) =>
        ReferenceEquals(this, other) || (other is not null && _content.Value.Equals(other._content.Value));

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => Page?.GetHashCode() ?? 0;
}
