using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Collections;
using Router.Codegen.Text;

namespace Router.Codegen.Binding.Unions;

/// <summary>A form of a case's values, before cases are compared.</summary>
/// <param name="Wrappers">As in <see cref="MatchAlternative"/>.</param>
/// <param name="Fields">The fields of an object; null for other types.</param>
internal sealed record CaseAlternative(string Wrappers, TokenKinds Kinds, List<CaseField>? Fields);

/// <summary>Describes the cases between which content decides, by the differences between them.</summary>
internal sealed class MatchDescription(UnionMemberLookup lookup, CaseFields fields)
{
    /// <summary>The forms of a case's values.</summary>
    public IReadOnlyList<CaseAlternative> Describe(PlannedCase planned)
    {
        var alternatives = new List<CaseAlternative>();
        Add(alternatives, planned.Member.Type, planned.Member.From, "", [planned.Member.From.Path]);
        return alternatives;
    }

    /// <summary>The alternatives of all cases, without the parts that distinguish no cases.</summary>
    public static IEnumerable<EquatableArray<MatchAlternative>> Compare(IReadOnlyList<IReadOnlyList<CaseAlternative>> cases)
    {
        cases = AreOfDifferentKinds(cases) ? [.. cases.Select(alternatives => alternatives.Select(KindsOnly).Distinct().ToList())] : cases;
        var places = Places(cases);
        return cases.Select(alternatives => alternatives.Select(alternative => Compared(alternative, places)).ToEquatableArray());
    }

    private static MatchAlternative Compared(CaseAlternative alternative, Dictionary<string, FieldPlace> places) => new(
        alternative.Wrappers,
        TypeKinds.Narrow(alternative.Kinds),
        alternative.Fields?.Select(field => Compared(field, places[alternative.Wrappers + field.WireName])).ToEquatableArray());

    private static MatchField Compared(CaseField field, FieldPlace place) => new(
        field.WireName,
        field.IsRequired,
        KindsOf(field, place),
        field.Content.Count > 0 && place.HasContents(field.Kinds) ? field.Content : EquatableArray<MatchContent>.Empty,
        field.Constant is { } constant ? JsonText.Unquote(constant) : null);

    /// <summary>
    /// The kinds by which a field is compared. A null counts less if the field's page does not show it and another case's does.
    /// </summary>
    private static TokenKinds KindsOf(CaseField field, FieldPlace place)
    {
        var kinds = place.Kinds.Count > 1 ? TypeKinds.Narrow(field.Kinds) : TypeKinds.Widen(field.Kinds);
        return place.AllowsNull && !field.AllowsNull && (kinds & (TokenKinds.Null | TokenKinds.Any)) != 0
            ? (kinds & ~TokenKinds.Null) | TokenKinds.UndocumentedNull
            : kinds;
    }

    /// <summary>The fields by wrappers and name. Content matters only if it differs between cases.</summary>
    private static Dictionary<string, FieldPlace> Places(IReadOnlyList<IReadOnlyList<CaseAlternative>> cases)
    {
        var places = new Dictionary<string, FieldPlace>(StringComparer.Ordinal);
        for (var i = 0; i < cases.Count; i++)
        {
            foreach (var alternative in cases[i].Where(alternative => alternative.Fields is not null))
            {
                foreach (var field in alternative.Fields!)
                {
                    var name = alternative.Wrappers + field.WireName;
                    if (!places.TryGetValue(name, out var place))
                    {
                        places.Add(name, place = new FieldPlace());
                    }

                    place.Add(i, field);
                }
            }
        }

        return places;
    }

    private void Add(List<CaseAlternative> alternatives, TypeFacts type, Declaration from, string wrappers, HashSet<string> visited)
    {
        foreach (var form in WrappedForm.Of(type, from, wrappers))
        {
            if (form.Type is null)
            {
                alternatives.Add(new CaseAlternative(form.Wrappers, TokenKinds.Null, null));
            }
            else
            {
                AddValue(alternatives, form.Type, from, form.Wrappers, visited);
            }
        }
    }

    private void AddValue(List<CaseAlternative> alternatives, TypeFacts type, Declaration from, string wrappers, HashSet<string> visited)
    {
        switch (lookup.Resolve(type, from))
        {
            case { Kind: ModelKind.Object } target:
                var found = fields.Find(target);
                alternatives.Add(new CaseAlternative(
                    wrappers, TokenKinds.Object, lookup.CountMatched(found.Sum(CharactersOf)) ? found : []));
                break;
            case { Kind: ModelKind.Union } target when visited.Count <= UnionCases.MaxUnions && visited.Add(target.Path):
                foreach (var member in lookup.MembersOf(target))
                {
                    Add(alternatives, member.Type, member.From, wrappers, visited);
                }

                break;
            default:
                alternatives.Add(new CaseAlternative(wrappers, TypeKinds.Of(new TypeBinder(lookup.Names, from).Bind(type, out _)), null));
                break;
        }
    }

    private static int CharactersOf(CaseField field) => field.WireName.Length + (field.Constant?.Length ?? 0)
        + field.Content.Sum(CharactersOf);

    private static int CharactersOf(MatchContent content) => content.Wrappers.Length
        + (content.Required?.Sum(static name => name.WireName.Length + (name.Constant?.Length ?? 0)) ?? 0);

    /// <summary>True if the kinds of elements of lists or maps distinguish all cases, so that content need not be compared.</summary>
    private static bool AreOfDifferentKinds(IReadOnlyList<IReadOnlyList<CaseAlternative>> cases)
    {
        var taken = new Dictionary<char, TokenKinds>();
        foreach (var alternatives in cases)
        {
            var own = new Dictionary<char, TokenKinds>();
            foreach (var alternative in alternatives.Select(KindsOnly))
            {
                var kinds = TypeKinds.Widen(TypeKinds.Narrow(alternative.Kinds));
                if (alternative.Wrappers.Length == 0 || kinds == TokenKinds.Any)
                {
                    return false;
                }

                Include(own, alternative.Wrappers[0], kinds & ~TokenKinds.Null);
            }

            foreach (var outer in own)
            {
                taken.TryGetValue(outer.Key, out var others);
                if ((others & outer.Value) != 0)
                {
                    return false;
                }

                Include(taken, outer.Key, outer.Value);
            }
        }

        return true;
    }

    private static void Include(Dictionary<char, TokenKinds> kinds, char outer, TokenKinds added)
    {
        kinds.TryGetValue(outer, out var known);
        kinds[outer] = known | added;
    }

    /// <summary>The alternative, reduced to the kinds of the elements of its outermost list or map.</summary>
    private static CaseAlternative KindsOnly(CaseAlternative alternative) => alternative switch
    {
        { Wrappers: [var outer, '[', ..] } => new CaseAlternative(outer.ToString(), TokenKinds.Array, null),
        { Wrappers: [var outer, '<', ..] } => new CaseAlternative(outer.ToString(), TokenKinds.Object, null),
        { Fields: not null } => new CaseAlternative(alternative.Wrappers, TokenKinds.Object, null),
        _ => alternative,
    };
}
