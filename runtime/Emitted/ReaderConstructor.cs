using System.ComponentModel;

namespace Router.Codegen.Emitted;

/// <summary>
/// Marks the constructors that only readers call: of a model whose required properties are set one by one, and of a union whose content
/// needs no check.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ReaderConstructor
{
    /// <summary>The only value.</summary>
    None,
}
