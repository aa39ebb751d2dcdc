using System.Text;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Unions;

/// <summary>What a value of a leaf may be, down to the objects in it: in the words of IJsonUnion.DescribeJson.</summary>
/// <param name="Wrappers">'[' for each list and '&lt;' for each map around it, the outermost first.</param>
/// <param name="Kinds">The letters of its kinds; null for an object.</param>
/// <param name="Fields">The object's fields; null for other types.</param>
internal sealed record FitAlternative(string Wrappers, string? Kinds, List<CandidateField>? Fields);

/// <summary>Describes leaves that their content tells apart.</summary>
internal sealed class FitDescription(UnionMembers lookup, CandidateFields fields)
{
    /// <summary>So many lists and maps around a value are looked into.</summary>
    private const int MostWrappers = 3;

    /// <summary>What a value of a leaf may be.</summary>
    public IReadOnlyList<FitAlternative> Of(PlannedLeaf leaf)
    {
        var alternatives = new List<FitAlternative>();
        Add(alternatives, leaf.Member.Type, leaf.Member.From, "", [leaf.Member.From.Path]);
        return alternatives;
    }

    /// <summary>The description of leaves, each a line.</summary>
    public string Join(IReadOnlyList<IReadOnlyList<FitAlternative>> lines)
    {
        lines = AreOfDifferentKinds(lines) ? [.. lines.Select(line => line.Select(KindsOnly).Distinct().ToList())] : lines;
        var places = Places(lines);
        return string.Join("\n", lines.Select(line => string.Join("\f", line.Select(Text))));

        string Text(FitAlternative alternative) =>
            alternative.Wrappers + (alternative.Fields is { } own ? "{" + string.Join("\t", own.Where(IsPlain).Select(field => Field(alternative, field))) : JsonKinds.Narrow(alternative.Kinds!));

        string Field(FitAlternative alternative, CandidateField field)
        {
            var place = places[alternative.Wrappers + field.WireName];
            var text = new StringBuilder(field.IsRequired ? "*" : "").Append(place.Kinds.Count > 1 ? JsonKinds.Narrow(field.Kinds) : JsonKinds.Widened(field.Kinds));
            if (place.Nested.Count > 1 && field.Nested is { Count: > 0 } names)
            {
                text.Append('{').Append(string.Join("\u0001", names));
            }

            if (field.Constant is { } constant && JsonText.Unquote(constant).IndexOfAny(['\n', '\t', '\v', '\f']) < 0)
            {
                text.Append('=').Append(JsonText.Unquote(constant));
            }

            return text.Append('\v').Append(field.WireName).ToString();
        }
    }

    /// <summary>What fields have at each place, by the wrappers and the name: what is in a field is told only where it differs.</summary>
    private static Dictionary<string, FieldPlace> Places(IReadOnlyList<IReadOnlyList<FitAlternative>> lines)
    {
        var places = new Dictionary<string, FieldPlace>(StringComparer.Ordinal);
        foreach (var alternative in lines.SelectMany(line => line).Where(alternative => alternative.Fields is not null))
        {
            foreach (var field in alternative.Fields!)
            {
                var name = alternative.Wrappers + field.WireName;
                if (!places.TryGetValue(name, out var place))
                {
                    places.Add(name, place = new FieldPlace());
                }

                place.Kinds.Add(field.Kinds);
                if (field.Nested is { } nested)
                {
                    place.Nested.Add(string.Join("\u0001", nested));
                }
            }
        }

        return places;
    }

    private static bool IsPlain(CandidateField field) => CandidateFields.IsPlain(field.WireName);

    private void Add(List<FitAlternative> alternatives, TypeFacts type, Declaration from, string wrappers, HashSet<string> visited)
    {
        switch (type.Expression)
        {
            case WrappedType { Inner: var inner, CanBeNull: var canBeNull, CanBeAbsent: var canBeAbsent }:
                AddNull(alternatives, wrappers, canBeNull || canBeAbsent);
                Add(alternatives, type.With(inner), from, wrappers, visited);
                return;
            case ListType { Element: var element } when wrappers.Length < MostWrappers:
                AddNull(alternatives, wrappers + "[", from.Set.ToleratesNulls);
                Add(alternatives, type.With(element), from, wrappers + "[", visited);
                return;
            case MapType { Value: var value } when wrappers.Length < MostWrappers:
                AddNull(alternatives, wrappers + "<", from.Set.ToleratesNulls);
                Add(alternatives, type.With(value), from, wrappers + "<", visited);
                return;
        }

        switch (lookup.Resolve(type, from))
        {
            case { Kind: ModelKind.Object } target:
                alternatives.Add(new FitAlternative(wrappers, null, fields.Of(target)));
                break;
            case { Kind: ModelKind.Union } target when visited.Count <= UnionLeaves.MostUnions && visited.Add(target.Path):
                foreach (var member in lookup.Of(target))
                {
                    Add(alternatives, member.Type, member.From, wrappers, visited);
                }

                break;
            default:
                var letters = JsonKinds.Letters(new TypeBinder(lookup.Names, from).Bind(type, out _));
                alternatives.Add(new FitAlternative(wrappers, letters.Length == 0 ? JsonKinds.Any : letters, null));
                break;
        }
    }

    private static void AddNull(List<FitAlternative> alternatives, string wrappers, bool canBeNull)
    {
        if (canBeNull && wrappers.Length > 0)
        {
            alternatives.Add(new FitAlternative(wrappers, "z", null));
        }
    }

    /// <summary>Whether the kinds of what lists or maps hold tell all lines apart, so that nobody has to look further.</summary>
    private static bool AreOfDifferentKinds(IReadOnlyList<IReadOnlyList<FitAlternative>> lines)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var alternative in line.Select(KindsOnly))
            {
                var kinds = JsonKinds.Widened(JsonKinds.Narrow(alternative.Kinds!));
                if (alternative.Wrappers.Length == 0 || kinds.Contains(JsonKinds.Any))
                {
                    return false;
                }

                foreach (var kind in kinds.Replace("z", ""))
                {
                    own.Add(alternative.Wrappers.Substring(0, 1) + kind);
                }
            }

            if (!own.All(taken.Add))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the first list or map holds, by its kinds alone.</summary>
    private static FitAlternative KindsOnly(FitAlternative alternative) => alternative switch
    {
        { Wrappers: [var outer, '[', ..] } => new FitAlternative(outer.ToString(), "a", null),
        { Wrappers: [var outer, '<', ..] } => new FitAlternative(outer.ToString(), "o", null),
        { Fields: not null } => new FitAlternative(alternative.Wrappers, "o", null),
        _ => alternative,
    };

    private sealed class FieldPlace
    {
        public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Nested { get; } = new(StringComparer.Ordinal);
    }
}
