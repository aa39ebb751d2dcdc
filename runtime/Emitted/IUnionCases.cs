using System.ComponentModel;
using Router.Codegen.Reading;

namespace Router.Codegen.Emitted;

/// <summary>
/// A union whose cases are read by their index: to try whether a value is of one, or to keep a value's source text. A case is a member that
/// is no union, or such a member of a union inside.
/// </summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionCases<TSelf>
    where TSelf : struct, IUnionCases<TSelf>
{
    /// <summary>Reads a value of a case. The cases of <see cref="IJsonUnion.DescribeJson"/> come first, in their order.</summary>
    static abstract TSelf ReadCase(int caseIndex, ref JsonReading reading);
}
