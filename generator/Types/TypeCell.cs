using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Types;

/// <summary>A type as printed on the page, with its links but without markdown.</summary>
/// <param name="Text">Literal text, code, pseudo-tags and link texts, without emphasis marks, escapes and surrounding white space.</param>
/// <param name="Links">The links, ordered by their position in <paramref name="Text"/>.</param>
/// <param name="Range">The range of the type, including markdown, in the page or in the corrections file.</param>
internal sealed record TypeCell(string Text, EquatableArray<TypeLink> Links, SourceRange Range)
{
    /// <summary>The path of the corrections file that states the type; null if the page states it.</summary>
    public string? CorrectedIn { get; init; }
}

/// <summary>A link inside a type.</summary>
/// <param name="Start">The start of the link's text in <see cref="TypeCell.Text"/>.</param>
/// <param name="Length">The length of the link's text.</param>
/// <param name="Target">The address as written.</param>
/// <param name="Range">The range of the whole link in the page.</param>
internal sealed record TypeLink(int Start, int Length, string Target, SourceRange Range);
