using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>The cases that content decides between: a value is of the case that it matches best.</summary>
internal sealed record MatchTable(EquatableArray<MatchedCase> Cases);

/// <summary>A case that is decided by content.</summary>
/// <param name="Alternatives">The forms of its values, down to the objects in them.</param>
internal sealed record MatchedCase(int CaseIndex, BranchKind Kind, EquatableArray<MatchAlternative> Alternatives);

/// <summary>A form that values of a case may have.</summary>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around the value, outermost first.</param>
/// <param name="Kinds">The kinds of the value.</param>
/// <param name="Fields">The fields of an object; null for other types.</param>
internal sealed record MatchAlternative(string Wrappers, TokenKinds Kinds, EquatableArray<MatchField>? Fields);

/// <summary>A field of an object, reduced to what distinguishes cases.</summary>
/// <param name="Content">The forms of the arrays and objects in it; empty if they distinguish no cases.</param>
/// <param name="Constant">The text of its only value, without the quotes of a string; null if it has several.</param>
internal sealed record MatchField(
    string WireName, bool IsRequired, TokenKinds Kinds, EquatableArray<MatchContent> Content, string? Constant);

/// <summary>A form that the array or object in a field may have.</summary>
/// <param name="Wrappers">As in <see cref="MatchAlternative"/>; around other values than objects at least one.</param>
/// <param name="Kinds">The kinds of the value in them.</param>
/// <param name="Required">The names that the object in them must have; null for other values.</param>
internal sealed record MatchContent(string Wrappers, TokenKinds Kinds, EquatableArray<RequiredName>? Required);

/// <summary>A name that an object must have.</summary>
/// <param name="Constant">The text of its only value; null if it has several or is not a string.</param>
internal sealed record RequiredName(string WireName, string? Constant);
