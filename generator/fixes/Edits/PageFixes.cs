using Router.Codegen.Diagnostics;

namespace Router.Codegen.Fixes.Edits;

/// <summary>All fixes of problems in pages and in corrections files.</summary>
internal static class PageFixes
{
    /// <summary>
    /// The fixers, in the order in which editors offer their fixes. Each reads the data of a problem, regardless of its id.
    /// </summary>
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

    /// <summary>The fixes of a problem. Empty if the file changed and no longer contains the range of the problem.</summary>
    public static IEnumerable<PageFix> For(FixContext context) =>
        context.Problem.Span.End > context.Text.Length || context.Problem[FixData.Further] is not null
            ? []
            : All.Select(fixer => fixer.Fix(context)).OfType<PageFix>();
}
