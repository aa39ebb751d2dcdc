using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The property whose value decides the case of an object.</summary>
/// <param name="WireName">The property's JSON name.</param>
/// <param name="Values">The values that one case alone has.</param>
/// <param name="IsFinal">True if an object with another value is of no case.</param>
/// <param name="HasOneSpelling">True if a property whose name differs in case or signs only is another one in some case.</param>
internal sealed record Discriminator(
    string WireName, EquatableArray<DiscriminatorValue> Values, bool IsFinal, bool HasOneSpelling);

/// <summary>A value of the discriminator.</summary>
/// <param name="ResumeBit">The discriminator's bit in the mask of the case's fields, if the reader can resume after it; else 0.</param>
internal sealed record DiscriminatorValue(string Text, int CaseIndex, ulong ResumeBit);
