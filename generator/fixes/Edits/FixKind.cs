namespace Router.Codegen.Fixes.Edits;

/// <summary>The names of the kinds of fixes. Each kind has one fixer.</summary>
internal static class FixKind
{
    public const string Replace = nameof(Replace);
    public const string Rename = nameof(Rename);
    public const string AddColumn = nameof(AddColumn);
    public const string AddDashes = nameof(AddDashes);
    public const string Remove = nameof(Remove);
    public const string RemoveIgnore = nameof(RemoveIgnore);
    public const string AddPage = nameof(AddPage);
    public const string CorrectType = nameof(CorrectType);
    public const string Ignore = nameof(Ignore);

    /// <summary>All kinds, in the order in which editors offer their fixes.</summary>
    public static readonly ImmutableArray<string> All =
        [Replace, Rename, AddColumn, AddDashes, Remove, RemoveIgnore, AddPage, CorrectType, Ignore];
}
