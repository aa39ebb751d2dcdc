using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Everything that other pages need of a page.</summary>
/// <param name="Declaration">Its declaration; null if the page is a model only in other dialects.</param>
/// <param name="Facts">Its fields, values or members.</param>
/// <param name="Inline">The unions whose members its fields list.</param>
/// <param name="Target">The names that corrections can state.</param>
internal sealed record PageSummary(
    Declaration? Declaration, PageFacts Facts, EquatableArray<InlineUnion> Inline, CorrectionTarget Target)
{
    /// <summary>The file that the page is if it declares nothing; null if it declares a model.</summary>
    public OtherFile? Other { get; init; }

    public static PageSummary Of(TypedPage page)
    {
        var declaration = Declaration.Of(page);
        return new PageSummary(declaration, PageFacts.Of(page), InlineUnion.On(page).ToEquatableArray(), CorrectionTarget.Of(page))
        {
            Other = declaration is null && page.Page.Body is TitleOnlyBody { Otherwise: var other } ? other : null,
        };
    }
}
