using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How objects find their case by the value of one property.</summary>
/// <param name="WireName">The property's JSON name.</param>
internal sealed record Discriminator(string WireName, EquatableArray<DiscriminatorValue> Values);

/// <summary>A value of the discriminator.</summary>
/// <param name="ResumeBit">The bit of the discriminator among the fields of the case, where its reader can go on behind it; else 0.</param>
internal sealed record DiscriminatorValue(string Text, int CaseIndex, ulong ResumeBit);
