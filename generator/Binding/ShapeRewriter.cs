using Router.Codegen.Collections;

namespace Router.Codegen.Binding;

/// <summary>Puts the names of the models that stand for others in the place of the others' names.</summary>
internal sealed class ShapeRewriter(Dictionary<string, ModelName> standIns)
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

    /// <summary>Members that have become one are listed once, and what was read into the later ones is read into the first.</summary>
    private UnionShape Rewrite(UnionShape union)
    {
        var types = new List<BoundType>();
        var places = new int[union.Members.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var type = Rewrite(union.Members[i].Type);
            places[i] = types.IndexOf(type);
            if (places[i] < 0)
            {
                places[i] = types.Count;
                types.Add(type);
            }
        }

        var objects = union.Objects;
        return union with
        {
            Members = UnionPlanner.Name(types, union.Name.Identifier),
            Arms = union.Arms.Select(arm => arm with { Member = places[arm.Member] }).ToEquatableArray(),
            Objects = objects with
            {
                Cases = objects.Cases.Select(entry => entry with { Member = places[entry.Member] }).ToEquatableArray(),
                Fits = objects.Fits.Select(member => places[member]).ToEquatableArray(),
                Only = objects.Only < 0 ? objects.Only : places[objects.Only],
            },
        };
    }

    private BoundType Rewrite(BoundType type) => type switch
    {
        ModelBound model when standIns.TryGetValue(model.Name, out var name) => new ModelBound(name.Qualified, name.Identifier, model.Kind),
        ListBound { Element: var element } => new ListBound(Rewrite(element)),
        MapBound { Value: var value } => new MapBound(Rewrite(value)),
        NullableBound { Inner: var inner } => new NullableBound(Rewrite(inner)),
        _ => type,
    };
}
