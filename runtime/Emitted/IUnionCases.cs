using System.ComponentModel;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Emitted;

/// <summary>A union whose cases are read by their index.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases
{
    /// <summary>Says what speaks against the case closest to a value that matches none; null where none is close.</summary>
    internal string? ExplainClosest(ReadOnlySpan<byte> json);

    /// <summary>The cases that are compared, in the grammar of <see cref="IJsonUnion.DescribeJson"/>.</summary>
    internal ReadOnlySpan<byte> Description { get; }
}

/// <summary>
/// A union whose cases are read by their index: to try whether a value is of one, or to keep a value's source text. A case is a member that
/// is no union, or such a member of a union inside.
/// </summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases<TSelf> : IUnionCases
    where TSelf : struct, IUnionCases<TSelf>
{
    /// <summary>Reads a value of a case. The cases of <see cref="IJsonUnion.DescribeJson"/> come first, in their order.</summary>
    static abstract TSelf ReadCase(int caseIndex, ref JsonReading reading);

    /// <summary>The same as <see cref="IJsonUnion.DescribeJson"/>, which implements it; empty where the union is none.</summary>
    static virtual ReadOnlySpan<byte> DescribeJson() => default;

    string? IUnionCases.ExplainClosest(ReadOnlySpan<byte> json) => ClosestCase<TSelf>.Explain(json);

    ReadOnlySpan<byte> IUnionCases.Description => TSelf.DescribeJson();
}
