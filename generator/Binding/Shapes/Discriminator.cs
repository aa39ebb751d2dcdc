using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The property whose value decides the case of an object.</summary>
/// <param name="WireName">The property's JSON name.</param>
internal sealed record Discriminator(string WireName, EquatableArray<DiscriminatorValue> Values);

/// <summary>A value of the discriminator.</summary>
/// <param name="ResumeBit">The discriminator's bit in the mask of the case's fields, if the reader can resume after it; else 0.</param>
internal sealed record DiscriminatorValue(string Text, int CaseIndex, ulong ResumeBit);
