using System.ComponentModel;

namespace Router.Codegen;

/// <summary>Marks the constructor of a model whose required properties its reader sets.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Blank
{
    /// <summary>The only value.</summary>
    None,
}
