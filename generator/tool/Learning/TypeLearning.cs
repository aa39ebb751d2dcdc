using Router.Codegen.Binding.Corrections;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Types;

namespace Router.Codegen.Tool.Learning;

/// <summary>
/// Learns types: the type of all values in payloads, if none of them has the type on the page. One fraction proves that a number is not an
/// integer, and one null that an element may be null. Other types need several values, because a single one may be chance.
/// </summary>
internal sealed class TypeLearning
{
    /// <summary>The minimum number of values that show a type.</summary>
    public const int Fewest = 3;

    /// <summary>The number of values that show the type.</summary>
    private int _values;

    /// <summary>The number of payloads that show the type.</summary>
    private int _payloads;

    /// <summary>True if a single value shows the type.</summary>
    private bool _isProven = true;

    public static Proposal? Of(
        PageModels models, PageModel model, int index, PropertyShape property, FieldObservation observed)
    {
        var field = model.Field(index);
        var learning = new TypeLearning();
        if (learning.Changed(observed.Values, property.Type, field.Type) is not { } type)
            return null;

        // A corrected type replaces the old type with its words for null.
        if (property.Presence.Nulls == Nulls.Allowed && field.Row.IsNullable != true)
            type = new WrappedType(type, CanBeAbsent: false, CanBeNull: true);
        var text = new DialectTypes(models, model, TypeFacts.Of(field.Type, field.Row.Type)).Text(type);
        return new Proposal(
            model, field.Row, CorrectionKind.Type, text ?? "…", learning._payloads, observed.Values.Payloads.Count)
        {
            Doubt = text is null ? $"the notation of {model.Typed.Set.Dialect.Name} has no word for what came"
                : learning._isProven || learning._values >= Fewest ? null
                : $"{learning._values} of these may be chance: it takes {Fewest} values",
        };
    }

    private TypeExpression? Changed(ValueTally tally, BoundType bound, TypeExpression expression)
    {
        if (bound is NullableBound { Inner: var inner })
            return Changed(tally, inner, expression);
        if (tally.Misfits > 0)
            return Instead(tally, bound);

        return (bound, PageModel.Unwrapped(expression)) switch
        {
            (ListBound list, ListType type) => Element(tally.Elements, list.Element, type.Element) is { } element
                ? new ListType(element) : null,
            (MapBound map, MapType type) => Element(tally.Elements, map.Value, type.Value) is { } value ? new MapType(value) : null,
            _ => null,
        };
    }

    private TypeExpression? Element(ValueTally tally, BoundType bound, TypeExpression expression)
    {
        var changed = Changed(tally, bound, expression);
        var isNull = tally.Nulls.Count > 0 && bound is not (NullableBound or ScalarBound { Kind: Scalar.Any });
        _payloads = Math.Max(_payloads, isNull ? tally.Nulls.Count : 0);
        return changed is null && !isNull ? null
            : bound is NullableBound || isNull
                ? new WrappedType(changed ?? PageModel.Unwrapped(expression), CanBeAbsent: false, CanBeNull: true)
            : changed;
    }

    private TypeExpression? Instead(ValueTally tally, BoundType bound)
    {
        var type = Narrowest(tally);
        _payloads = tally.MisfitPayloads.Count;
        if (bound is ScalarBound { Kind: Scalar.Int64 } && type is PrimitiveType { Kind: PrimitiveKind.Double })
            return type;
        if (type is null || tally.Misfits < tally.Count)
            return null;

        _isProven = false;
        _values = tally.Count;
        return type;
    }

    /// <summary>The type of all values; null if there is none, or no page describes it.</summary>
    private static TypeExpression? Narrowest(ValueTally tally) => tally.Count switch
    {
        0 => null,
        _ when tally.Count == tally.Booleans => PrimitiveType.Of(PrimitiveKind.Boolean),
        _ when tally.Count == tally.Integers => PrimitiveType.Of(PrimitiveKind.Int64),
        _ when tally.Count == tally.Integers + tally.Numbers => PrimitiveType.Of(PrimitiveKind.Double),
        _ when tally.Count == tally.Texts => PrimitiveType.Of(PrimitiveKind.String),
        _ when tally.Count == tally.Arrays && Narrowest(tally.Elements) is { } element => new ListType(element),
        _ => null,
    };
}
