using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>Binds the page of an object.</summary>
internal sealed class ObjectBinder(PageBinding page)
{
    private readonly NameScope _scope = new(ReservedNames.OfObject);

    public ObjectShape Bind()
    {
        _scope.Take(page.Name.Identifier);
        var properties = page.Page.Fields.Select(Property).ToEquatableArray();
        return new ObjectShape(page.Head, Lines(), properties, Additional());
    }

    /// <summary>The line numbers of the fields, from one. Only the first number if the lines are consecutive, as in a table.</summary>
    private EquatableArray<int> Lines()
    {
        var fields = page.Page.Fields;
        var first = (fields.Count == 0 ? page.Page.Page.TitleRange : fields[0].Row.NameRange).StartLine + 1;
        var areConsecutive = true;
        for (var i = 0; i < fields.Count; i++)
        {
            areConsecutive &= LineOf(fields[i]) == first + i;
        }

        return areConsecutive ? ImmutableArray.Create(first) : fields.Select(LineOf).ToEquatableArray();

        static int LineOf(TypedField field) => field.Row.NameRange.StartLine + 1;
    }

    private PropertyShape Property(TypedField field)
    {
        var type = page.Bind(field.Type, field.Row.Type, out var constant, out var problem);
        var presence = PresenceOf(field, type, constant);
        return new PropertyShape(
            NameOf(field.Row),
            field.WireName,
            type,
            presence,
            ValueForms.Decide(type, constant),
            constant,
            presence == Presence.Required && page.Page.Set.HasOpenNulls && type is ModelBound or ListBound or MapBound,
            field.Row.Description,
            field.Row.Deprecation,
            field.Row.Example)
        {
            RawJson = problem is null ? null : RawJson.Explain(problem, field.Row.Type, type),
        };
    }

    /// <summary>The C# name of a property. Reports a stated name that the property does not get.</summary>
    private string NameOf(FieldRow row)
    {
        if (row.CSharpName is not { } stated)
        {
            return _scope.Take(Identifier.Pascal(row.Name, "Field"), "Value");
        }

        var wanted = Identifier.Pascal(stated.Text, "Field");
        var name = _scope.Take(wanted, "Value");
        if (name != stated.Text)
        {
            page.ReportName(
                stated,
                name,
                wanted != stated.Text ? PageBinding.IsNotPascal(stated.Text)
                : wanted == page.Name.Identifier ? "the type has that name"
                : ReservedNames.OfObject.Contains(wanted) ? "every model has a member of that name"
                : "another property has that name");
        }

        return name;
    }

    private Presence PresenceOf(TypedField field, BoundType type, string? constant)
    {
        var (canBeAbsent, canBeNull) = field.Type is WrappedType wrapped ? (wrapped.CanBeAbsent, wrapped.CanBeNull) : default;
        if (type is ScalarBound { Kind: Scalar.Any })
        {
            // Null is a value of any JSON.
            canBeNull = true;
        }

        if (!field.IsRequired)
        {
            return canBeNull ? Presence.OptionalNullable : Presence.Optional;
        }

        // A constant identifies the model. With null instead, the object would be another model.
        var isUnsaid = constant is null && field.Row.IsNullable != false && page.Page.Set.IsNullableUnsaid(field.Type);
        return canBeNull || canBeAbsent || isUnsaid ? Presence.RequiredNullable : Presence.Required;
    }

    private AdditionalShape? Additional() =>
        page.Page.Additional is { } field
        && page.Bind(field.Type, field.Row.Type, out _, out _) is MapBound { Value: not ScalarBound { Kind: Scalar.Any } and var value }
            ? new AdditionalShape(_scope.Take("AdditionalProperties"), value, field.Row.Description)
            : null;
}
