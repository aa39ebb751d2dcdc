using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>How values find their case by all that is in them: the case that a value matches best.</summary>
internal sealed record MatchTable(EquatableArray<MatchedCase> Cases);

/// <summary>A case that content decides for.</summary>
/// <param name="Alternatives">What a value of it may be, down to the objects in it.</param>
internal sealed record MatchedCase(int CaseIndex, BranchKind Kind, EquatableArray<MatchAlternative> Alternatives);

/// <summary>What a value of a case may be.</summary>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around it, the outermost first.</param>
/// <param name="Kinds">Its kinds; those of an object are its fields.</param>
/// <param name="Fields">The object's fields; null for other types.</param>
internal sealed record MatchAlternative(string Wrappers, TokenKinds Kinds, EquatableArray<MatchField>? Fields);

/// <summary>A field of an object, as far as it tells cases apart.</summary>
/// <param name="Nested">The names that the object in it has to have; empty where they tell nothing apart.</param>
/// <param name="Constant">The text of its one value, without quotes where it is a string; null where it has more.</param>
internal sealed record MatchField(string WireName, bool IsRequired, TokenKinds Kinds, EquatableArray<RequiredName> Nested, string? Constant);

/// <summary>A name that an object has to have.</summary>
/// <param name="Constant">The text of its one value; null where it has more, or is no string.</param>
internal sealed record RequiredName(string WireName, string? Constant);
