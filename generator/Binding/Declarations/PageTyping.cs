using Router.Codegen.Scheduling;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A page in its set. Its types are parsed on a pool thread.</summary>
internal sealed class PageTyping : IEquatable<PageTyping>
{
    private readonly PageInSet _input;
    private readonly Future<(TypedPage Page, PageSummary Summary)> _content;

    private PageTyping(PageInSet input, CancellationToken cancellation)
    {
        _input = input;
        _content = Future<(TypedPage, PageSummary)>.Start(() => Parse(input), cancellation);
    }

    /// <summary>The page with its types.</summary>
    public TypedPage Page => _content.Value.Page;

    /// <summary>The parts of the page that other pages need.</summary>
    public PageSummary Summary => _content.Value.Summary;

    public static PageTyping Start(PageInSet input, CancellationToken cancellation) => new(input, cancellation);

    /// <summary>Compares the inputs of the types.</summary>
    public bool Equals(PageTyping? other) => ReferenceEquals(this, other) || (other is not null && _input.Equals(other._input));

    public override bool Equals(object? obj) => Equals(obj as PageTyping);

    public override int GetHashCode() => _input.GetHashCode();

    private static (TypedPage, PageSummary) Parse(PageInSet input)
    {
        var page = TypedPage.Create(input);
        return (page, PageSummary.Of(page));
    }
}
