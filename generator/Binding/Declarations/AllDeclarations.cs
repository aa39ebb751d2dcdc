using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The declarations of all pages, in the order of the pages. Names depend on them. Few changes of fields change them.</summary>
/// <param name="Tags">The constants that name cases of unions.</param>
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
