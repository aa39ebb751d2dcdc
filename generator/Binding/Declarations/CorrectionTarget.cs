using Router.Codegen.Binding.Corrections;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The names on a page that corrections can refer to, and the effects of the corrections on the page.</summary>
/// <param name="Fields">The names of its fields as the page spells them.</param>
internal sealed record CorrectionTarget(string Title, EquatableArray<string> Fields, EquatableArray<CorrectionUse> Uses)
{
    public static CorrectionTarget Of(TypedPage page) => new(
        page.Page.Title, page.Fields.Select(static field => field.Row.Name).ToEquatableArray(), page.Corrections);
}
