using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>Everything that other pages need of a page.</summary>
/// <param name="Declaration">Its declaration; null if the page is a model only in other dialects.</param>
/// <param name="Facts">Its fields, values or members.</param>
/// <param name="Inline">The unions whose members its fields list.</param>
internal sealed record PageSummary(Declaration? Declaration, PageFacts Facts, EquatableArray<InlineUnion> Inline)
{
    public static PageSummary Of(TypedPage page) =>
        new(Declaration.Of(page), PageFacts.Of(page), InlineUnion.On(page).ToEquatableArray());
}
