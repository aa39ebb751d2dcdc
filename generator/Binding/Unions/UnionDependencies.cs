using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Unions;

/// <summary>A union's page with the facts of the pages that its binding may look at: of an edit of any other page it is not bound anew.</summary>
internal sealed record UnionPage(TypedPage Page, PageFactTable Facts)
{
    public static UnionPage Create(UnionDependencies union, PageFactTable facts) => new(union.Page, union.Pages is { } pages ? facts.Choose(pages) : facts);
}

/// <summary>
/// A union's page with the numbers of the pages that its binding may look at; null where that may be any. Numbers and not paths, as unions are many: to look each of
/// their pages up by its path took a tenth of an edit.
/// </summary>
internal sealed record UnionDependencies(TypedPage Page, EquatableArray<int>? Pages)
{
    public static UnionDependencies Find(TypedPage page, ReferenceGraph links) => new(page, links.DependenciesOf(PagePath.Normalize(page.Page.Path)));
}
