using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>All that other pages have to know of a page.</summary>
/// <param name="Declaration">What it declares; null where it is a model in other dialects only.</param>
/// <param name="Facts">Its fields, values or members.</param>
/// <param name="Inline">The unions that its fields spell out for pages that do not.</param>
internal sealed record PageSummary(Declaration? Declaration, PageFacts Facts, EquatableArray<InlineUnion> Inline)
{
    public static PageSummary Of(TypedPage page) =>
        new(Declaration.Of(page), PageFacts.Of(page), InlineUnion.On(page).ToEquatableArray());
}
