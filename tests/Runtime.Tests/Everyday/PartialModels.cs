namespace Fixtures;

/// <summary>The part of a model that a program adds.</summary>
public sealed partial class Crate
{
    /// <inheritdoc/>
    public override string ToString() => "a crate";
}
