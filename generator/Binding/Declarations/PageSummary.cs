using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Everything that other pages need to know about a page.</summary>
/// <param name="Declaration">The declaration of the page; null if only other dialects read it as a model.</param>
/// <param name="Facts">The fields, values or members of the page.</param>
/// <param name="Inline">The unions whose members the fields of the page list.</param>
/// <param name="Target">The names that corrections can refer to.</param>
internal sealed record PageSummary(
    Declaration? Declaration, PageFacts Facts, EquatableArray<InlineUnion> Inline, CorrectionTarget Target)
{
    /// <summary>The page as another kind of file, if it declares no model; otherwise null.</summary>
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
