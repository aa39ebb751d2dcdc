namespace Router.Codegen.Collections;

/// <summary>Compares values that are mostly the same object, without looking into it: there are as many as pages.</summary>
internal sealed class SameOrEqual<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly SameOrEqual<T> Comparer = new();

    public bool Equals(T? left, T? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    public int GetHashCode(T value) => value.GetHashCode();
}

/// <summary>
/// Compares pairs of values that other steps made, which have compared them: where they are not the same object they differ. To look into a table of all
/// pages once for each page would take longer than anything else.
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
