using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Types;

/// <summary>A type as the page prints it, with the markdown taken off and the links kept.</summary>
/// <param name="Text">Literal text, code, pseudo-tags and link texts in order; emphasis marks and escapes are gone, white space at the ends too.</param>
/// <param name="Links">The links, by their place in <paramref name="Text"/>.</param>
/// <param name="Range">Where the type stands in the page, with its marks.</param>
internal sealed record TypeCell(string Text, EquatableArray<TypeLink> Links, SourceRange Range);

/// <summary>A link inside a type.</summary>
/// <param name="Start">Where the link's text begins in <see cref="TypeCell.Text"/>.</param>
/// <param name="Length">How long the link's text is.</param>
/// <param name="Target">The address, as written.</param>
/// <param name="Range">Where the whole link stands in the page.</param>
internal sealed record TypeLink(int Start, int Length, string Target, SourceRange Range);
