using System.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

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
        var objects = lines.SelectMany(line => line).Where(alternative => alternative.Fields is not null).ToList();

        // What is in a field is told only where it differs.
        var differ = objects
            .SelectMany(alternative => alternative.Fields!.Select(field => (Place: alternative.Wrappers + field.WireName, Field: field)))
            .GroupBy(entry => entry.Place, entry => entry.Field)
            .ToDictionary(
                place => place.Key,
                place => (
                    Kinds: place.Select(field => field.Kinds).Distinct().Count() > 1,
                    Nested: place.Where(field => field.Nested is not null).Select(field => string.Join("\u0001", field.Nested!)).Distinct().Count() > 1));
        return string.Join("\n", lines.Select(line => string.Join("\f", line.Select(Text))));

        string Text(FitAlternative alternative) =>
            alternative.Wrappers + (alternative.Fields is { } own ? "{" + string.Join("\t", own.Where(IsPlain).Select(field => Field(alternative, field))) : alternative.Kinds);

        string Field(FitAlternative alternative, CandidateField field)
        {
            var (kinds, nested) = differ[alternative.Wrappers + field.WireName];
            var text = new StringBuilder(field.IsRequired ? "*" : "").Append(kinds ? field.Kinds : KindsOf.Widened(field.Kinds));
            if (nested && field.Nested is { Count: > 0 } names)
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
                var letters = KindsOf.Letters(new TypeBinder(lookup.Names, from).Bind(type, out _));
                alternatives.Add(new FitAlternative(wrappers, letters.Length == 0 ? KindsOf.Any : letters, null));
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
        var taken = new HashSet<(char Wrapper, char Kind)>();
        foreach (var line in lines)
        {
            if (line.Any(alternative => alternative.Wrappers.Length == 0))
            {
                return false;
            }

            var kinds = line.Select(KindsOnly)
                .SelectMany(alternative => KindsOf.Widened(alternative.Kinds!).Where(kind => kind != 'z').Select(kind => (alternative.Wrappers[0], kind)))
                .Distinct()
                .ToList();
            if (kinds.Any(kind => kind.kind == KindsOf.Any[0]) || kinds.Any(kind => !taken.Add(kind)))
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
}
