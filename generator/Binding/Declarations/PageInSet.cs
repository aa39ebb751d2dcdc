using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A page with everything that its types and wire names depend on.</summary>
/// <param name="Root">The root folder of its namespace.</param>
/// <param name="Names">The evidence of its wire names on the pages of its set.</param>
internal sealed record PageInSet(Page Page, SchemaSet Set, string Root, PageNameEvidence Names, PageCorrections Corrections)
{
    public static PageInSet Of(Page page, SetTable sets, CorrectionTable corrections)
    {
        var path = PagePath.Normalize(page.Path);
        return new PageInSet(page, sets.Of(path), sets.RootOf(path), sets.NamesOf(path), corrections.For(page));
    }
}

/// <summary>The schema sets and corrections in which pages are looked up.</summary>
internal sealed record SetContext(SetTable Sets, CorrectionTable Corrections);
