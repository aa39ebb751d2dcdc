using System.ComponentModel;

namespace Router.Codegen.Emitted;

/// <summary>A union, by its content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IUnionValue
{
    /// <summary>The member's value, JSON that matches no member, or a <see cref="ValueWithSourceText"/>.</summary>
    object? Content { get; }

    /// <summary>Makes a union of the same type with other content.</summary>
    object WithContent(object? content);
}
