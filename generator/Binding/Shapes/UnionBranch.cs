namespace Router.Codegen.Binding.Shapes;

/// <summary>A branch of a union's reader: the kind of values that it handles, and the test that selects it.</summary>
/// <param name="CaseIndex">The index of the case; null if the best match decides.</param>
internal sealed record UnionBranch(BranchKind Kind, int? CaseIndex, BranchTest Test)
{
    /// <summary>True if no value reaches the branches after this one.</summary>
    public bool TakesAll => Test is BranchTest.Always or BranchTest.Last;
}

/// <summary>The kinds of tokens by which branches are grouped.</summary>
internal enum BranchKind
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>The test that selects a branch.</summary>
internal enum BranchTest
{
    Always,

    /// <summary>The value can be read as the type of the case.</summary>
    Try,

    /// <summary>Always, because no other branch is left. Lists and maps keep source text if they need it.</summary>
    Last,

    /// <summary>The value matches a case of <see cref="MatchTable"/>. The best match is chosen.</summary>
    BestMatch,

    /// <summary>The text is a date-time.</summary>
    DateTime,

    /// <summary>The text is a date.</summary>
    Date,

    /// <summary>The enum's page lists the value.</summary>
    Known,

    /// <summary>The number is an integer.</summary>
    Integer,
}
