using Router.Codegen.Binding.Typing;

namespace Router.Codegen.Binding.Shapes;

/// <summary>
/// The reading of a property that is absent or null. <see cref="Typing.NullableBound"/> has the same purpose for elements of lists and
/// maps.
/// </summary>
internal readonly record struct Presence(bool IsRequired, Nulls Nulls)
{
    public static readonly Presence Required = new(true, Nulls.Empty);
    public static readonly Presence RequiredNullable = new(true, Nulls.Allowed);
    public static readonly Presence Optional = new(false, Nulls.Absent);
    public static readonly Presence OptionalNullable = new(false, Nulls.Allowed);

    /// <summary>True if the C# property may be null.</summary>
    public bool IsNullable => Nulls is Nulls.Absent or Nulls.Allowed;
}
