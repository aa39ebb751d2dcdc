using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Baselines;

/// <summary>
/// The parts of a model that programs and payloads depend on. Descriptions, ranges and the plans of unions are not included.
/// </summary>
/// <param name="Name">The C# name with its namespace.</param>
/// <param name="Kind">Object, enum or union.</param>
/// <param name="IsStrict">True if payloads may contain only what the page documents.</param>
/// <param name="Members">The members in the order of the page. Calls of a union's <c>Match</c> depend on it.</param>
internal sealed record ModelContract(
    string Name, ModelKind Kind, bool IsStrict, bool IsDeprecated, EquatableArray<MemberContract> Members)
{
    public static ModelContract Of(Shape shape) => shape switch
    {
        ObjectShape model => Of(model, ModelKind.Object, [.. model.Properties.Select(Property), .. Additional(model)]),
        EnumShape { IsInteger: var isInteger } model => Of(
            model, isInteger ? ModelKind.IntegerEnum : ModelKind.TextEnum, model.Values.Select(value => Value(value, isInteger))),
        UnionShape model => Of(
            model,
            ModelKind.Union,
            model.Plan.Members.Select(static member => new CaseContract(member.Identifier, TypeNotation.Of(member.Type)))),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>True if the members that both contracts have are in the same order.</summary>
    public bool KeepsOrder(ModelContract other)
    {
        var common = new HashSet<string>(Names(this), StringComparer.Ordinal);
        common.IntersectWith(Names(other));
        return Names(this).Where(common.Contains).SequenceEqual(Names(other).Where(common.Contains));

        static IEnumerable<string> Names(ModelContract model) => model.Members.Select(static member => member.Name);
    }

    private static ModelContract Of(Shape shape, ModelKind kind, IEnumerable<MemberContract> members) => new(
        TypeNotation.Of(shape.Name), kind, shape.Head.IsStrict, shape.Head.Deprecation is not null, members.ToEquatableArray());

    private static PropertyContract Property(PropertyShape property) => new(
        property.Identifier,
        TypeNotation.Of(property),
        property.WireName,
        property.Presence,
        property.Constant,
        property.Deprecation is not null);

    private static IEnumerable<MemberContract> Additional(ObjectShape model)
    {
        if (model.Additional is { } map)
        {
            yield return new PropertyContract(
                map.Identifier, TypeNotation.Of(new MapBound(map.Value)) + "?", null, Presence.Optional, null, IsDeprecated: false);
        }
    }

    private static ValueContract Value(EnumValueShape value, bool isInteger) =>
        new(value.Identifier, isInteger ? value.Text : JsonText.Quote(value.Text));
}

/// <summary>A member of a model.</summary>
/// <param name="Name">The C# name.</param>
internal abstract record MemberContract(string Name);

/// <summary>A property of an object.</summary>
/// <param name="Type">The declared C# type. A "~" before it means that its nullability is open.</param>
/// <param name="JsonName">The JSON name; null for the map of unlisted properties.</param>
/// <param name="Constant">The JSON text of the only value; null if there are several values.</param>
internal sealed record PropertyContract(
    string Name, string Type, string? JsonName, Presence Presence, string? Constant, bool IsDeprecated) : MemberContract(Name)
{
    /// <summary>True if a new object starts with the constant.</summary>
    public bool StartsAsConstant => Constant is not null && Presence != Presence.RequiredNullable;

    /// <summary>True if programs must set the property of a new object.</summary>
    public bool IsRequiredMember => Presence.IsRequired && !StartsAsConstant;
}

/// <summary>A value of an enum.</summary>
/// <param name="Json">The JSON text of the value.</param>
internal sealed record ValueContract(string Name, string Json) : MemberContract(Name);

/// <summary>A member of a union.</summary>
/// <param name="Type">The C# type.</param>
internal sealed record CaseContract(string Name, string Type) : MemberContract(Name);
