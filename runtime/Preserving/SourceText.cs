namespace Router.Codegen.Preserving;

/// <summary>The text that a value was read from.</summary>
/// <param name="Text">The text, without space between its tokens.</param>
/// <param name="NonCanonical">The ways in which it may differ from the written value.</param>
/// <param name="Misfits">The misfits in the text.</param>
/// <param name="Elements">The kept parts of elements that keep their own source texts. <paramref name="Text"/> is empty then.</param>
internal readonly record struct SourceText(byte[] Text, NonCanonical NonCanonical, MisfitMark[]? Misfits, KeptElements? Elements = null);
