using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.WireNames;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A page with what its set and the project say of it. Nothing else of other pages decides on its types and wire names.</summary>
/// <param name="Names">What other pages show of its wire names.</param>
internal sealed record PageInSet(Page Page, SchemaSet Set, PageNameEvidence Names, PageCorrections Corrections)
{
    public static PageInSet Of(Page page, SetTable sets, CorrectionTable corrections)
    {
        var path = PagePath.Normalize(page.Path);
        return new PageInSet(page, sets.Of(path), sets.NamesOf(path), corrections.For(page.Title));
    }
}

/// <summary>What pages are put into their sets with.</summary>
internal sealed record SetContext(SetTable Sets, CorrectionTable Corrections);
