using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The cases between which content decides. A value belongs to the case that it matches best.</summary>
internal sealed record MatchTable(EquatableArray<MatchedCase> Cases);

/// <summary>A case that content decides on.</summary>
/// <param name="Alternatives">The forms of its values, down to the objects inside them.</param>
internal sealed record MatchedCase(int CaseIndex, BranchKind Kind, EquatableArray<MatchAlternative> Alternatives);

/// <summary>A form of a case's values.</summary>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around the value, outermost first.</param>
/// <param name="Kinds">The kinds of the value.</param>
/// <param name="Fields">The fields of an object; null for other types.</param>
internal sealed record MatchAlternative(string Wrappers, TokenKinds Kinds, EquatableArray<MatchField>? Fields);

/// <summary>A field of an object, reduced to what distinguishes cases.</summary>
/// <param name="Content">The forms of the arrays and objects in the field; empty if they distinguish no cases.</param>
/// <param name="Constant">The text of its only value, without the quotes of a string; null if it has several.</param>
internal sealed record MatchField(
    string WireName, bool IsRequired, TokenKinds Kinds, EquatableArray<MatchContent> Content, string? Constant);

/// <summary>A form of the arrays or objects in a field.</summary>
/// <param name="Wrappers">As in <see cref="MatchAlternative"/>. There is at least one if the value inside is not an object.</param>
/// <param name="Kinds">The kinds of the value inside.</param>
/// <param name="Required">The names that the object inside must have; null for other values.</param>
internal sealed record MatchContent(string Wrappers, TokenKinds Kinds, EquatableArray<RequiredName>? Required);

/// <summary>A name that an object must have.</summary>
/// <param name="Constant">The text of its only value; null if it has several or is not a string.</param>
internal sealed record RequiredName(string WireName, string? Constant);
