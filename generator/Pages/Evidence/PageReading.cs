using Microsoft.CodeAnalysis;
using Router.Codegen.Pages.Formats;
using Router.Codegen.Scheduling;

namespace Router.Codegen.Pages.Evidence;

/// <summary>
/// A page that is read on a pool thread: reading pages is most of a first run's work. The file is released once it is read.
/// </summary>
internal sealed class PageReading : IEquatable<PageReading>
{
    private readonly Future<(Page? Page, PageEvidence? Evidence, OtherFile? Other)> _content;

    private PageReading(Future<(Page?, PageEvidence?, OtherFile?)> content) => _content = content;

    /// <summary>The page; null if the file is no model's page.</summary>
    public Page? Page => _content.Value.Page;

    /// <summary>The file's evidence of its set's notation; null if it has none.</summary>
    public PageEvidence? Evidence => _content.Value.Evidence;

    /// <summary>The file as one that describes no model; null if it describes one. A title alone describes one in some dialects.</summary>
    public OtherFile? Other => _content.Value.Other;

    public static PageReading Start(AdditionalText file, CancellationToken cancellation) =>
        new(Future<(Page?, PageEvidence?, OtherFile?)>.Start(() => Read(file, cancellation), cancellation));

    private static (Page?, PageEvidence?, OtherFile?) Read(AdditionalText file, CancellationToken cancellation)
    {
        var (path, source) = (PagePath.Direct(file.Path), file.GetText(cancellation));
        var text = source?.ToString() ?? "";
        var page = PageParser.Parse(path, text, cancellation);
        if (source is not null)
        {
            PageProblems.Add(source, path, page);
        }

        return (
            page,
            page is null ? PageEvidence.ReadOther(path, text) : PageEvidence.Read(page),
            page is null or { Body: TitleOnlyBody } ? OtherFile.Of(path, text) : null);
    }

    public bool Equals(PageReading? other) =>
        ReferenceEquals(this, other) || (other is not null && _content.Value.Equals(other._content.Value));

    public override bool Equals(object? obj) => Equals(obj as PageReading);

    public override int GetHashCode() => Page?.GetHashCode() ?? 0;
}
