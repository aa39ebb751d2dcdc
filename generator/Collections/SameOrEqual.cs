namespace Router.Codegen.Collections;

/// <summary>Compares values by reference first. There are as many as pages, and most are the same object.</summary>
internal sealed class SameOrEqual<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly SameOrEqual<T> Comparer = new();

    public bool Equals(T? left, T? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    public int GetHashCode(T value) => value.GetHashCode();
}

/// <summary>
/// Compares pairs by reference. The steps that made the values compared them already, so different objects differ. Comparing a table of all
/// pages by value for each page would dominate the run.
/// </summary>
internal sealed class SamePair<TLeft, TRight> : IEqualityComparer<(TLeft Left, TRight Right)>
    where TLeft : class
    where TRight : class
{
    public static readonly SamePair<TLeft, TRight> Comparer = new();

    public bool Equals((TLeft Left, TRight Right) left, (TLeft Left, TRight Right) right) =>
        ReferenceEquals(left.Left, right.Left) && ReferenceEquals(left.Right, right.Right);

    public int GetHashCode((TLeft Left, TRight Right) pair) => pair.Left.GetHashCode();
}
