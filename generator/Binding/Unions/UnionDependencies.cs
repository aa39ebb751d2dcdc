using Router.Codegen.Binding.Declarations;
using Router.Codegen.Collections;
using Router.Codegen.Pages;

namespace Router.Codegen.Binding.Unions;

/// <summary>A union's page with the facts of the pages that its binding may read. Edits of other pages do not bind it again.</summary>
internal sealed record UnionPage(TypedPage Page, PageFactTable Facts)
{
    public static UnionPage Create(UnionDependencies union, PageFactTable facts) =>
        new(union.Page, union.Pages is { } pages ? facts.Choose(pages) : facts);
}

/// <summary>
/// A union's page with the numbers of the pages that its binding may read; null if it may read any. They are numbers because looking up
/// pages by path took a tenth of the time of an edit.
/// </summary>
internal sealed record UnionDependencies(TypedPage Page, EquatableArray<int>? Pages)
{
    public static UnionDependencies Find(TypedPage page, ReferenceGraph graph) =>
        new(page, graph.DependenciesOf(PagePath.Normalize(page.Page.Path)));
}
