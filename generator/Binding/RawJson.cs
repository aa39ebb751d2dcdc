using Router.Codegen.Binding.Typing;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>The documentation of a property whose values are raw JSON because its type could not be bound.</summary>
internal static class RawJson
{
    /// <summary>The stated type, and the reason why its values are raw JSON.</summary>
    /// <param name="problem">The part of the type that could not be bound.</param>
    /// <param name="cell">The type as stated.</param>
    /// <param name="bound">The type of the property.</param>
    public static string Explain(TypeProblem problem, TypeCell cell, BoundType bound)
    {
        var values = bound is ListBound or MapBound ? "The values in it are raw JSON" : "Raw JSON";
        var reason = problem.Kind switch
        {
            TypeProblemKind.UnrecognisedType => "which is not recognised",
            TypeProblemKind.UnionWithoutPage => "a union that no page describes",
            _ when problem.Text != cell.Text => $"and no page describes `{LogText.Argument(problem.Text)}`",
            _ => "which no page describes",
        };
        return $"{values}: the stated type is `{LogText.Argument(cell.Text)}`, {reason}.";
    }
}
