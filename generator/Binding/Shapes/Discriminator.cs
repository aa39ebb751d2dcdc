using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The property whose value decides the case of an object.</summary>
/// <param name="WireName">The property's JSON name.</param>
/// <param name="Values">The values that only one case has.</param>
/// <param name="IsFinal">True if an object with another value belongs to no case.</param>
/// <param name="HasOneSpelling">
/// True if only the exact name is the discriminator, because a case has another property with the same letters and digits.
/// </param>
internal sealed record Discriminator(
    string WireName, EquatableArray<DiscriminatorValue> Values, bool IsFinal, bool HasOneSpelling);

/// <summary>A value of the discriminator.</summary>
/// <param name="ResumeBit">The discriminator's bit in the mask of the case's fields, if the reader can resume after it; else 0.</param>
internal sealed record DiscriminatorValue(string Text, int CaseIndex, ulong ResumeBit);
