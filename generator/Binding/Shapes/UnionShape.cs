using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A union.</summary>
/// <param name="Leaves">What a value may be once unions inside are looked into.</param>
/// <param name="Arms">How values find their leaf: the arms of each kind of token in order of trial.</param>
/// <param name="Tag">What tells objects apart before any arm is tried; null where no property does.</param>
/// <param name="Fit">What tells apart the values that only their content does; null where nothing has to.</param>
/// <param name="Numbered">The leaves that are read by their number: those that content tells apart in the order of its lines, then others.</param>
internal sealed record UnionShape(
    ModelName Name,
    string Accessibility,
    string Page,
    string Description,
    string? Deprecation,
    bool IsStrict,
    EquatableArray<UnionMemberShape> Members,
    EquatableArray<UnionLeaf> Leaves,
    EquatableArray<UnionArm> Arms,
    TagTable? Tag,
    FitTable? Fit,
    EquatableArray<int> Numbered) : Shape(Name, Accessibility, Page, Description, Deprecation, IsStrict);

/// <summary>A member of a union.</summary>
internal sealed record UnionMemberShape(string Identifier, string Parameter, BoundType Type);
