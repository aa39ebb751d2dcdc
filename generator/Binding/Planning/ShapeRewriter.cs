using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Binding.Unions;
using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Planning;

/// <summary>Replaces the names of replaced models in a shape by those of their replacements.</summary>
internal sealed class ShapeRewriter(Dictionary<string, ModelName> replacements)
{
    public Shape Rewrite(Shape shape) => shape switch
    {
        ObjectShape model => model with
        {
            Properties = model.Properties.Select(property => property with { Type = Rewrite(property.Type) }).ToEquatableArray(),
            Additional = model.Additional is { } additional ? additional with { Value = Rewrite(additional.Value) } : null,
        },
        UnionShape model => Rewrite(model),
        _ => shape,
    };

    /// <summary>Rewrites a union. Members that became equal are listed once.</summary>
    private UnionShape Rewrite(UnionShape union)
    {
        var members = new List<BoundType>();
        var known = new HashSet<BoundType>();
        foreach (var type in union.Plan.Members.Select(member => Rewrite(member.Type)))
        {
            if (known.Add(type.InCSharp()))
            {
                members.Add(type);
            }
        }

        var cases = union.Plan.Cases.Select(own => new UnionCase(own.Through.Select(Rewrite).ToEquatableArray(), Rewrite(own.Type)));
        return union with
        {
            Plan = union.Plan with { Members = UnionPlanner.Name(members, union.Name.Identifier), Cases = cases.ToEquatableArray() },
        };
    }

    private BoundType Rewrite(BoundType type) => type switch
    {
        ModelBound model when replacements.TryGetValue(model.Name, out var name) =>
            new ModelBound(name.Qualified, name.Identifier, model.Kind),
        ListBound { Element: var element } => new ListBound(Rewrite(element)),
        MapBound { Value: var value } => new MapBound(Rewrite(value)),
        NullableBound element => element with { Inner = Rewrite(element.Inner) },
        _ => type,
    };
}
