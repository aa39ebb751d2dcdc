using System.Collections.Immutable;
using Router.Codegen.Binding;
using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.OtherFiles;
using Router.Codegen.Binding.SchemaSets;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Options;
using Router.Codegen.Pages;

namespace Router.Codegen.Tool.Models;

/// <summary>
/// The stages of the generator, one after the other. The driver could record the results of its steps instead, but for that it follows
/// every path through the pipeline, and large sets have too many.
/// </summary>
internal static class Stages
{
    /// <summary>Parses the types of pages, in their sets and with their corrections.</summary>
    public static ImmutableArray<TypedPage> Type(ImmutableArray<Page> pages, SetTable sets, CorrectionTable corrections) =>
        [.. pages.Select(page => TypedPage.Create(PageInSet.Of(page, sets, corrections)))];

    /// <summary>Names the models of pages.</summary>
    public static NameTable Name(ImmutableArray<TypedPage> pages, CancellationToken cancellation) =>
        NameTable.Create(AllDeclarations.Of([.. pages.Select(PageSummary.Of)], cancellation), cancellation);

    /// <summary>Binds pages to names and references. Pages that declare nothing are left out.</summary>
    public static ImmutableArray<BoundPage> Bind(
        ImmutableArray<TypedPage> pages, NameTable names, ProjectOptions project, CancellationToken cancellation)
    {
        ImmutableArray<PageSummary> summaries = [.. pages.Select(PageSummary.Of)];
        var facts = PageFactTable.Of(summaries, PageIndex.Of(summaries, cancellation), cancellation);
        var context = new BindingContext(names, project, OtherFileTable.None);
        var unions = new UnionContext(names, project, InlineMembers.Of(summaries, cancellation), OtherFileTable.None);
        return
        [
            .. pages
                .Select(page => page.IsUnion
                    ? UnionBinder.Bind(new UnionPage(page, facts), unions)
                    : PageBinder.Bind(page, context))
                .OfType<BoundPage>(),
        ];
    }
}
