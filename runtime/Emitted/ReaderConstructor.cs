using System.ComponentModel;

namespace Router.Codegen.Emitted;

/// <summary>
/// Marks the constructors that only readers call: of models whose required properties are set after construction, and of unions whose
/// content needs no check.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ReaderConstructor
{
    /// <summary>The only value.</summary>
    None,
}
