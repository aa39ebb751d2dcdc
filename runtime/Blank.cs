using System.ComponentModel;

namespace Router.Codegen;

/// <summary>Marks the constructors that only readers call: of a model whose required properties are set one by one, and of a union whose value is known to be one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Blank
{
    /// <summary>The only value.</summary>
    None,
}
