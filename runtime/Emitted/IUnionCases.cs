using System.ComponentModel;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Emitted;

/// <summary>A union whose cases are numbered.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases
{
    /// <summary>Explains why a value that matches no case does not match the closest case; null if no case is close.</summary>
    internal string? ExplainClosest(ReadOnlySpan<byte> json);

    /// <summary>
    /// The description of the cases that are told apart by content, in the grammar of <see cref="IJsonUnion.DescribeJson"/>.
    /// </summary>
    internal ReadOnlySpan<byte> Description { get; }
}

/// <summary>
/// A union whose cases can be read by index: to test if a value matches a case, or to keep a value's source text. A case is a member that
/// is not a union, or a case of a member that is one.
/// </summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases<TSelf> : IUnionCases
    where TSelf : struct, IUnionCases<TSelf>
{
    /// <summary>
    /// Reads a value of the case with this index. The cases of <see cref="IJsonUnion.DescribeJson"/> come first, in their order.
    /// </summary>
    static abstract TSelf ReadCase(int caseIndex, ref JsonReading reading);

    /// <summary>
    /// The same as <see cref="IJsonUnion.DescribeJson"/>, which implements it; empty if the type is not an <see cref="IJsonUnion"/>.
    /// </summary>
    static virtual ReadOnlySpan<byte> DescribeJson() => default;

    string? IUnionCases.ExplainClosest(ReadOnlySpan<byte> json) => ClosestCase<TSelf>.Explain(json);

    ReadOnlySpan<byte> IUnionCases.Description => TSelf.DescribeJson();
}
