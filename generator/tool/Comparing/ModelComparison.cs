using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Tool.Comparing;

/// <summary>Compares two versions of the models.</summary>
internal sealed class ModelComparison
{
    public const string Named = "code that names it does not compile";
    public const string Retyped = "the C# type is another";

    private readonly ModelVersion _before;
    private readonly ModelVersion _after;
    private readonly IReadOnlyDictionary<string, string> _renames;
    private readonly TypeReading _reading;

    private ModelComparison(ModelVersion before, ModelVersion after)
    {
        (_before, _after) = (before, after);
        _renames = ModelRenames.Find(before, after);
        _reading = new TypeReading(before, after, _renames);
    }

    /// <summary>All changes, by model and then by member.</summary>
    public static IReadOnlyList<Change> Compare(ModelVersion before, ModelVersion after) =>
        [.. new ModelComparison(before, after).Changes().OrderBy(change => change.Model, StringComparer.Ordinal)];

    private IEnumerable<Change> Changes()
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in _before.Models.Values)
        {
            var name = _renames.GetValueOrDefault(old.Name, old.Name);
            if (!_after.Models.TryGetValue(name, out var now))
            {
                yield return new Change(
                    old.Name, null, ChangeKind.Removed, ContractNotation.Text(old), null, Named, null);
                continue;
            }

            kept.Add(name);
            foreach (var change in Compare(old, now))
                yield return change;
        }

        foreach (var added in _after.Models.Values.Where(model => !kept.Contains(model.Name)))
            yield return new Change(added.Name, null, ChangeKind.Added, null, ContractNotation.Text(added), null, null);
    }

    private IEnumerable<Change> Compare(ModelContract old, ModelContract now)
    {
        if (old.Name != now.Name)
            yield return new Change(old.Name, null, ChangeKind.Renamed, old.Name, now.Name, Named, null);
        if (old.Kind != now.Kind)
        {
            yield return new Change(
                old.Name,
                null,
                ChangeKind.Retyped,
                ContractNotation.Text(old),
                ContractNotation.Text(now),
                "the C# type is of another kind",
                ProblemOfKind(old, now));
            yield break; // models of different kinds have no members in common
        }

        foreach (var change in OfModel(old, now).Concat(OfMembers(old, now)))
            yield return change;
    }

    private static IEnumerable<Change> OfModel(ModelContract old, ModelContract now)
    {
        if (old.IsStrict != now.IsStrict)
        {
            yield return now.IsStrict
                ? new Change(old.Name, null, ChangeKind.MadeStrict, null, null, null, "JSON that the page does not document is refused")
                : new Change(old.Name, null, ChangeKind.MadeNotStrict, null, null, null, null);
        }

        if (old.IsDeprecated != now.IsDeprecated)
        {
            var kind = now.IsDeprecated ? ChangeKind.Deprecated : ChangeKind.NoLongerDeprecated;
            yield return new Change(old.Name, null, kind, null, null, null, null);
        }

        if (old.Kind == ModelKind.Union && !old.KeepsOrder(now))
        {
            yield return new Change(
                old.Name, null, ChangeKind.Reordered, Order(old), Order(now), "calls of Match have their functions in another order", null);
        }
    }

    private static string Order(ModelContract model) => string.Join(", ", model.Members.Select(member => member.Name));

    /// <summary>The reason why JSON of the old kind may not be read as the new kind; null if all of it is read.</summary>
    private string? ProblemOfKind(ModelContract old, ModelContract now) => (old.Kind, now.Kind) switch
    {
        (ModelKind.IntegerEnum, ModelKind.TextEnum) => "values that a program sets are written as texts",
        (ModelKind.TextEnum, ModelKind.IntegerEnum) => "texts are misfits",
        (ModelKind.Union, _) or (_, ModelKind.Union) => _reading.ProblemOfKind(old, now),
        _ => "its JSON is of another kind",
    };

    private IEnumerable<Change> OfMembers(ModelContract old, ModelContract now)
    {
        var pairs = MemberPairs.Of(old, now, _before, _after, _renames);
        foreach (var (was, @is) in pairs.Kept)
        {
            foreach (var change in Compare(old, was, @is))
                yield return change;
        }

        foreach (var gone in pairs.Removed)
            yield return Removed(old, gone);
        foreach (var added in pairs.Added)
            yield return Added(old, now, added);
    }

    private IEnumerable<Change> Compare(ModelContract model, MemberContract was, MemberContract now)
    {
        if (was is PropertyContract old && now is PropertyContract property)
            return new PropertyComparison(model, old, property, _after, _renames, _reading).Changes();

        var changes = new List<Change>();
        if (was.Name != now.Name)
            changes.Add(new(model.Name, was.Name, ChangeKind.Renamed, was.Name, now.Name, Named, null));
        if (was is ValueContract { Json: var before } && now is ValueContract { Json: var json } && before != json)
            changes.Add(new(model.Name, was.Name, ChangeKind.ValueChanged, before, json, null, "its name is written as another value"));
        if (was is CaseContract { Type: var from } && now is CaseContract { Type: var to } && CSharpType.Rename(from, _renames) != to)
            changes.Add(new(model.Name, was.Name, ChangeKind.Retyped, from, to, Retyped, _reading.Problem(from, to)));
        return changes;
    }

    private static Change Removed(ModelContract model, MemberContract member) => new(
        model.Name,
        member.Name,
        ChangeKind.Removed,
        Show(member),
        null,
        Named,
        member switch
        {
            CaseContract => "its JSON may be of no member",
            _ when model.IsStrict => "JSON that has it is refused",
            PropertyContract { StartsAsConstant: true } => "new objects are written without it",
            _ => null,
        });

    private static Change Added(ModelContract old, ModelContract now, MemberContract member) => new(
        old.Name,
        member.Name,
        ChangeKind.Added,
        null,
        Show(member),
        member switch
        {
            CaseContract => "Match takes one more function",
            PropertyContract { IsRequiredMember: true } => "code that makes one has to set it",
            _ => null,
        },
        member switch
        {
            PropertyContract { Presence.IsRequired: true } => "JSON without it has a misfit",
            PropertyContract { StartsAsConstant: true, Constant: var constant } => $"new objects are written with {constant}",
            PropertyContract { JsonName: null, Type: var type } => $"properties that the page does not list have to be those of {type}",
            _ => null,
        });

    private static string Show(MemberContract member) => member switch
    {
        PropertyContract { Constant: { } constant } property => $"{property.Type} = {constant}",
        PropertyContract property => property.Type,
        _ => ContractNotation.Text(member),
    };
}
