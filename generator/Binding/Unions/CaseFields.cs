using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Unions;

/// <summary>A field of an object that is a case of a union.</summary>
/// <param name="Constant">The JSON text of its only value; null if it has several.</param>
/// <param name="Values">The texts that its page allows; null if it allows any.</param>
/// <param name="Content">The forms of the arrays and objects in the field; empty for any form.</param>
/// <param name="AllowsNull">True if its page shows that it may be null.</param>
/// <param name="IsResumable">True if the field is required and never null, so that the model's reader can resume after it.</param>
internal sealed record CaseField(
    string WireName,
    bool IsRequired,
    TokenKinds Kinds,
    string? Constant,
    List<string>? Values,
    EquatableArray<MatchContent> Content,
    bool AllowsNull,
    bool IsResumable);

/// <summary>Finds the fields of union cases.</summary>
internal sealed class CaseFields(UnionMemberLookup members)
{
    private const int MaxUnions = UnionCases.MaxUnions;

    /// <summary>The fields by the path of the page. A page may also be inside lists and maps of other cases.</summary>
    private readonly Dictionary<string, List<CaseField>> _known = new(StringComparer.Ordinal);
    private readonly FieldContents _contents = new(members);

    public List<CaseField> Find(Declaration declaration)
    {
        if (!_known.TryGetValue(declaration.Path, out var fields))
        {
            _known.Add(declaration.Path, fields = Read(declaration));
        }

        return fields;
    }

    private List<CaseField> Read(Declaration declaration)
    {
        var binder = new TypeBinder(members.Names, declaration);
        var fields = new List<CaseField>();
        foreach (var field in members.Facts[declaration].Fields)
        {
            var bound = binder.Bind(field.Type, out var constant);
            var isWrapped = field.Type.Expression is WrappedType;
            var isNullable = !field.IsRequired || isWrapped || bound is ListBound or MapBound
                || (declaration.Set.HasOpenNulls && constant is null); // null may come instead of a constant
            var kinds = TypeKinds.Of(bound);
            fields.Add(new CaseField(
                field.WireName,
                field.IsRequired,
                isNullable ? TypeKinds.OrNull(kinds) : kinds,
                constant,
                Values(field.Type, constant, declaration),
                _contents.Find(field.Type, declaration),
                AllowsNull: field.Type.Expression is WrappedType { CanBeNull: true }
                    || (field.IsRequired && (isWrapped || (constant is null && declaration.Set.IsNullableUnsaid(field.Type.Expression))))
                    || bound is ScalarBound { Kind: Scalar.Any },
                IsResumable: field.IsRequired && !isWrapped));
        }

        return fields;
    }

    /// <summary>
    /// The texts that a field's page allows; null if it allows any. A union allows the texts of all its constants and enums.
    /// </summary>
    private List<string>? Values(TypeFacts type, string? constant, Declaration from)
    {
        if (constant is not null)
        {
            return constant[0] == '"' ? [JsonText.Unquote(constant)] : null;
        }

        var values = new List<string>();
        return AddValues(type, from, values, [from.Path]) && values.Count > 0 ? values : null;
    }

    /// <summary>Adds the texts of a type. False if it allows any text.</summary>
    private bool AddValues(TypeFacts type, Declaration from, List<string> values, HashSet<string> visited)
    {
        switch (type.Expression)
        {
            case WrappedType { Inner: var inner }:
                return AddValues(type.With(inner), from, values, visited);
            case LiteralType { Values: var literals } when literals.All(literal => literal.Length > 0 && literal[0] == '"'):
                values.AddRange(literals.Select(JsonText.Unquote));
                return true;
            case UnionType { Members: var types } when members.Resolve(type, from) is null:
                return types.All(member => AddValues(type.With(member), from, values, visited));
        }

        switch (members.Resolve(type, from))
        {
            case { Kind: ModelKind.Constant, Constant: ['"', ..] and var text }:
                values.Add(JsonText.Unquote(text));
                return true;
            case { Kind: ModelKind.TextEnum } declaration:
                values.AddRange(members.Facts[declaration].Values);
                return true;
            case { Kind: ModelKind.Union } declaration when visited.Count <= MaxUnions && visited.Add(declaration.Path):
                return members.TypesOf(declaration).All(member => AddValues(member, declaration, values, visited));
            default:
                return false;
        }
    }
}
