using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How objects find their leaf by the value of one property.</summary>
/// <param name="Name">The property's JSON name.</param>
internal sealed record TagTable(string Name, EquatableArray<TagCase> Cases)
{
    /// <summary>What stands before the value in JSON.</summary>
    public string Label => PropertyShape.LabelOf(Name);
}

/// <summary>A value of the tag.</summary>
/// <param name="Resume">The bit of the tag among the leaf's fields, where the leaf's reader can go on behind it; else 0.</param>
internal sealed record TagCase(string Value, int Leaf, ulong Resume)
{
    /// <summary>Whether the value stands in JSON as it is, with nothing escaped.</summary>
    public bool IsPlain => JsonText.IsPlain(Value);
}
