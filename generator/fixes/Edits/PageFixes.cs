using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>All fixes of problems in pages and in files of corrections.</summary>
internal static class PageFixes
{
    /// <summary>The fixers, in the order in which their fixes are offered. Each looks at the data of a problem, whatever its id.</summary>
    public static readonly ImmutableArray<IPageFixer> All =
    [
        new ReplacementFixer(),
        new RenameFixer(),
        new MissingColumnFixer(),
        new MissingDashesFixer(),
        new SuperfluousFixer(),
        new UnusedIgnoreFixer(),
        new StubPageFixer(),
        new TypeCorrectionFixer(),
        new IgnoreFixer(),
    ];

    /// <summary>The fixes of a problem. There are none if its file has changed since so that its place is no more.</summary>
    public static IEnumerable<PageFix> For(FixContext context) =>
        context.Problem.Span.End > context.Text.Length || context.Problem[FixData.Further] is not null
            ? []
            : All.Select(fixer => fixer.Fix(context)).OfType<PageFix>();
}
