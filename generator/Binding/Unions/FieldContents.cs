using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Unions;

/// <summary>Finds the forms of the arrays and objects in the fields of union cases.</summary>
internal sealed class FieldContents(UnionMemberLookup members)
{
    private readonly Dictionary<string, EquatableArray<RequiredName>> _required = new(StringComparer.Ordinal);

    /// <summary>The forms of the array or object in a field of a type. Empty if the type is neither, or the form may be any.</summary>
    public EquatableArray<MatchContent> Find(TypeFacts type, Declaration from)
    {
        var forms = ImmutableArray.CreateBuilder<MatchContent>();
        foreach (var form in WrappedForm.Of(type, from, ""))
        {
            if (form.Type is null)
            {
                forms.Add(new MatchContent(form.Wrappers, TokenKinds.Null, null));
            }
            else if (members.Resolve(form.Type, from) is { Kind: ModelKind.Object } target)
            {
                forms.Add(new MatchContent(form.Wrappers, TokenKinds.Object, RequiredOf(target)));
            }
            else if (form.Wrappers.Length > 0)
            {
                var kinds = TypeKinds.Of(new TypeBinder(members.Names, from).Bind(form.Type, out _));
                forms.Add(new MatchContent(form.Wrappers, TypeKinds.Narrow(kinds), null));
            }
        }

        return forms.Any(form => form is { Kinds: TokenKinds.Any, Wrappers.Length: <= 1 })
            ? EquatableArray<MatchContent>.Empty
            : forms.ToImmutable();
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
