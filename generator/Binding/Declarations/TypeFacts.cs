using Router.Codegen.Collections;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>A type with the addresses of its links.</summary>
internal sealed record TypeFacts(TypeExpression Expression, EquatableArray<string> Targets)
{
    /// <summary>True if a correction states the type.</summary>
    public bool IsCorrected { get; init; }

    public static TypeFacts Of(TypeExpression expression, TypeCell cell) =>
        new(expression, cell.Links.Count == 0 ? EquatableArray<string>.Empty : cell.Links.Select(link => link.Target).ToEquatableArray())
        {
            IsCorrected = cell.CorrectedIn is not null,
        };

    public TypeFacts With(TypeExpression expression) => this with { Expression = expression };

    /// <summary>The address of a link; null if there is none.</summary>
    public string? TargetOf(int? link) => link is { } index && index < Targets.Count ? Targets[index] : null;
}
