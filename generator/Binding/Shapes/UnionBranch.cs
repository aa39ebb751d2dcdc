namespace Router.Codegen.Binding.Shapes;

/// <summary>The kinds of token that arms are grouped by.</summary>
internal enum ArmKind
{
    String,
    Number,
    Boolean,
    Array,
    Object,
}

/// <summary>When an arm takes a value.</summary>
internal enum ArmTest
{
    Always,

    /// <summary>If the value can be read as the leaf's type.</summary>
    Try,

    /// <summary>Always, for the value can be nothing else; as a list or map it may hold texts that its values do not determine.</summary>
    Last,

    /// <summary>If the value fits one of the leaves of <see cref="FitTable"/>, the best of them.</summary>
    Fit,

    /// <summary>If the text is a date-time.</summary>
    DateTime,

    /// <summary>If the text is a date.</summary>
    Date,

    /// <summary>If the value is one that the enum's page lists.</summary>
    Known,

    /// <summary>If the number is an integer.</summary>
    Integer,
}

/// <summary>An arm of a union's reader.</summary>
/// <param name="Leaf">The leaf's index; -1 where the fit decides.</param>
internal sealed record UnionArm(ArmKind Kind, int Leaf, ArmTest Test)
{
    /// <summary>Whether no value goes past the arm.</summary>
    public bool TakesAll => Test is ArmTest.Always or ArmTest.Last;
}
