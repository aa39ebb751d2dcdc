namespace Router.Codegen.Binding.Shapes;

/// <summary>A branch of a union's reader: a kind of value, and when it takes one.</summary>
/// <param name="CaseIndex">The index of the case; null where the best match decides.</param>
internal sealed record UnionBranch(BranchKind Kind, int? CaseIndex, BranchTest Test)
{
    /// <summary>Whether no value goes past the branch.</summary>
    public bool TakesAll => Test is BranchTest.Always or BranchTest.Last;
}

/// <summary>The kinds of token that branches are grouped by.</summary>
internal enum BranchKind
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>When a branch takes a value.</summary>
internal enum BranchTest
{
    Always,

    /// <summary>If the value can be read as the type of the case.</summary>
    Try,

    /// <summary>Always, for the value can be nothing else; as a list or map it may hold texts that its values do not determine.</summary>
    Last,

    /// <summary>If the value matches one of the cases of <see cref="MatchTable"/>, the best of them.</summary>
    BestMatch,

    /// <summary>If the text is a date-time.</summary>
    DateTime,

    /// <summary>If the text is a date.</summary>
    Date,

    /// <summary>If the value is one that the enum's page lists.</summary>
    Known,

    /// <summary>If the number is an integer.</summary>
    Integer,
}
