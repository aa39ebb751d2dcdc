using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>What all pages declare, in the order of the pages: what decides names, and stays as it is when a page's fields change.</summary>
internal sealed record AllDeclarations(EquatableArray<Declaration> Items)
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

        return new AllDeclarations(declarations.ToImmutable());
    }
}
