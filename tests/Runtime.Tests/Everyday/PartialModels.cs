namespace Fixtures;

/// <summary>A part that a program adds to a model.</summary>
public sealed partial class Crate
{
    /// <inheritdoc/>
    public override string ToString() => "a crate";
}
