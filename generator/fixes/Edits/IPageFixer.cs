namespace Router.Codegen.Fixes.Edits;

/// <summary>Computes the fix of one kind of mistake. It reads and writes nothing.</summary>
internal interface IPageFixer
{
    /// <summary>The fix of a problem; null if the problem is of another kind, or the fix is uncertain.</summary>
    PageFix? Fix(FixContext context);
}
