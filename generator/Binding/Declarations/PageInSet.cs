using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A page with everything that decides its types and wire names.</summary>
/// <param name="Root">The folder that its namespace counts from.</param>
/// <param name="Names">The evidence of its wire names from the pages of its set.</param>
internal sealed record PageInSet(Page Page, SchemaSet Set, string Root, PageNameEvidence Names, PageCorrections Corrections)
{
    public static PageInSet Of(Page page, SetTable sets, CorrectionTable corrections)
    {
        var path = PagePath.Normalize(page.Path);
        return new PageInSet(page, sets.Of(path), sets.RootOf(path), sets.NamesOf(path), corrections.For(page.Title));
    }
}

/// <summary>The schema sets and corrections that pages are looked up in.</summary>
internal sealed record SetContext(SetTable Sets, CorrectionTable Corrections);
