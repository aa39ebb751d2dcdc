using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>What all pages declare, in the order of the pages: what decides names, and stays as it is when most fields change.</summary>
/// <param name="Tags">The constants that cases of unions are named after.</param>
internal sealed record AllDeclarations(EquatableArray<Declaration> Items, EquatableArray<CaseTag> Tags)
{
    public static AllDeclarations Of(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (page.Declaration is { } declaration)
            {
                declarations.Add(declaration);
            }
        }

        return new AllDeclarations(declarations.ToImmutable(), CaseTag.Find(pages, cancellation));
    }
}
