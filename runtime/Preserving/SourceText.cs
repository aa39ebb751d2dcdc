namespace Router.Codegen.Preserving;

/// <summary>The text that a value was read from.</summary>
/// <param name="Text">The text, without space between its tokens.</param>
/// <param name="NonCanonical">How it may differ from what the value is written as.</param>
/// <param name="Misfits">The values in it that were read as the empty values of their types.</param>
/// <param name="Elements">The kept parts of the elements in place of the text, where they keep their own texts.</param>
internal readonly record struct SourceText(byte[] Text, NonCanonical NonCanonical, MisfitMark[]? Misfits, KeptElements? Elements = null);
