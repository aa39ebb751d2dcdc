using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Unions;

/// <summary>Finds the forms of the arrays and objects in the fields of union cases.</summary>
internal sealed class FieldContents(UnionMemberLookup members)
{
    private readonly Dictionary<string, EquatableArray<RequiredName>> _required = new(StringComparer.Ordinal);

    /// <summary>The forms of the array or object in a field of a type; empty if it is none, or may be any.</summary>
    public EquatableArray<MatchContent> Find(TypeFacts type, Declaration from)
    {
        var forms = ImmutableArray.CreateBuilder<MatchContent>();
        Add(forms, type, from, "");
        return forms.Any(form => form is { Kinds: TokenKinds.Any, Wrappers.Length: <= 1 })
            ? EquatableArray<MatchContent>.Empty
            : forms.ToImmutable();
    }

    private void Add(ImmutableArray<MatchContent>.Builder forms, TypeFacts type, Declaration from, string wrappers)
    {
        switch (type.Expression)
        {
            case WrappedType { Inner: var inner, CanBeNull: var canBeNull, CanBeAbsent: var canBeAbsent }:
                AddNull(forms, wrappers, canBeNull || canBeAbsent);
                Add(forms, type.With(inner), from, wrappers);
                return;
            case ListType { Element: var element } when wrappers.Length < MatchDescription.MaxWrappers:
                AddNull(forms, wrappers + "[", from.Set.HasOpenNulls);
                Add(forms, type.With(element), from, wrappers + "[");
                return;
            case MapType { Value: var value } when wrappers.Length < MatchDescription.MaxWrappers:
                AddNull(forms, wrappers + "<", from.Set.HasOpenNulls);
                Add(forms, type.With(value), from, wrappers + "<");
                return;
        }

        if (members.Resolve(type, from) is { Kind: ModelKind.Object } target)
        {
            forms.Add(new MatchContent(wrappers, TokenKinds.Object, RequiredOf(target)));
        }
        else if (wrappers.Length > 0)
        {
            var kinds = TypeKinds.Of(new TypeBinder(members.Names, from).Bind(type, out _));
            forms.Add(new MatchContent(wrappers, TypeKinds.Narrow(kinds), null));
        }
    }

    private static void AddNull(ImmutableArray<MatchContent>.Builder forms, string wrappers, bool canBeNull)
    {
        if (canBeNull && wrappers.Length > 0)
        {
            forms.Add(new MatchContent(wrappers, TokenKinds.Null, null));
        }
    }

    /// <summary>The names that an object must have.</summary>
    private EquatableArray<RequiredName> RequiredOf(Declaration declaration)
    {
        if (!_required.TryGetValue(declaration.Path, out var required))
        {
            var binder = new TypeBinder(members.Names, declaration);
            required = members.Facts[declaration].Fields.Where(static field => field.IsRequired).Select(field =>
            {
                binder.Bind(field.Type, out var constant);
                return new RequiredName(field.WireName, constant is ['"', ..] ? JsonText.Unquote(constant) : null);
            }).ToEquatableArray();
            _required.Add(declaration.Path, required);
        }

        return required;
    }
}
