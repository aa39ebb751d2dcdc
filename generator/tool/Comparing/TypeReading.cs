using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Tool.Comparing;

/// <summary>Finds out if JSON of one type is read as another type without a misfit, and written unchanged.</summary>
/// <param name="before">The models of the old types.</param>
/// <param name="after">The models of the new types.</param>
/// <param name="renames">The new names of renamed models.</param>
internal sealed class TypeReading(ModelVersion before, ModelVersion after, IReadOnlyDictionary<string, string> renames)
{
    /// <summary>The maximum nesting of unions. Deeper ones count as different.</summary>
    private const int DeepestUnions = 16;

    /// <summary>The pairs of types of which the second reads all values of the first.</summary>
    private static readonly HashSet<(string Before, string After)> Wider =
    [
        ("long", "double"), ("long", "decimal"), ("long", "BigInteger"), ("decimal", "double"), ("BigInteger", "double"),
        ("DateTimeOffset", "string"), ("DateOnly", "string"), ("byte[]", "string"),
    ];

    /// <summary>The reason why values of the old type are not read as the new type, or not written unchanged; null if they are.</summary>
    /// <param name="old">A type of the old version.</param>
    /// <param name="now">A type of the new version.</param>
    public string? Problem(string old, string now) => Problem(CSharpType.Parse(old), CSharpType.Parse(now), 0);

    /// <summary>The reason why JSON of a model is not read as another kind of model with its name, if one of them is a union.</summary>
    public string? ProblemOfKind(ModelContract old, ModelContract now)
    {
        var (from, to) = (CSharpType.Parse(old.Name), CSharpType.Parse(now.Name));
        if (old.Kind == ModelKind.Union)
            return MembersOf(before, from)!.Select(member => Problem(member, to, 1)).FirstOrDefault(problem => problem is not null);
        return MembersOf(after, to)!.Any(member => Problem(from, member, 1) is null) ? null : "its JSON may be of no member";
    }

    private string? Problem(CSharpType old, CSharpType now, int depth)
    {
        if (now.Name == CSharpType.AnyJson || renames.GetValueOrDefault(old.Name, old.Name) == now.Name && old.Element is null)
            return null;
        if (old.Name == now.Name)
            return ProblemOfElements(old.Element!, now.Element!, depth);
        if (old.Name == CSharpType.AnyJson)
            return $"JSON that is no {now.Name} is a misfit";
        if (depth < DeepestUnions && MembersOf(before, old) is { } members)
            return members.Select(member => Problem(member, now, depth + 1)).FirstOrDefault(problem => problem is not null);

        if (depth < DeepestUnions && MembersOf(after, now) is { } cases)
            return cases.Any(one => Problem(old, one, depth + 1) is null) ? null : $"values of {old.Name} are of no member of {now.Name}";
        return Wider.Contains((old.Name, now.Name)) || IsReadAsEnum(old, now) || IsEnumReadAs(old, now) ? null : Explain(old, now);
    }

    private string? ProblemOfElements(CSharpType old, CSharpType now, int depth) =>
        old.Null == NullMark.Nullable && now.Null == NullMark.NotNull && old.Name != CSharpType.AnyJson
            ? "null in it is a misfit"
            : Problem(old, now, depth);

    /// <summary>The members of a union; null for another type.</summary>
    private static IEnumerable<CSharpType>? MembersOf(ModelVersion version, CSharpType type) => Kind(version, type) == ModelKind.Union
        ? version.Models[type.Name].Members.OfType<CaseContract>().Select(member => CSharpType.Parse(member.Type))
        : null;

    private static ModelKind? Kind(ModelVersion version, CSharpType type) => version.Models.GetValueOrDefault(type.Name)?.Kind;

    /// <summary>True if an enum reads the values. A strict enum must know them. Other enums keep unknown values.</summary>
    private bool IsReadAsEnum(CSharpType old, CSharpType now)
    {
        if (Kind(after, now) is not (ModelKind.TextEnum or ModelKind.IntegerEnum) || after.Models[now.Name] is not { } model)
            return false;

        var isText = model.Kind == ModelKind.TextEnum;
        return !model.IsStrict && old.Name == (isText ? "string" : "long")
            || before.Models.GetValueOrDefault(old.Name) is { } other && other.Kind == model.Kind
                && (!model.IsStrict || Values(other).All(Values(model).Contains));
    }

    private bool IsEnumReadAs(CSharpType old, CSharpType now) => Kind(before, old) switch
    {
        ModelKind.TextEnum => now.Name == "string",
        ModelKind.IntegerEnum => now.Name is "long" or "double" or "decimal" or "BigInteger",
        _ => false,
    };

    private static HashSet<string> Values(ModelContract model) => [.. model.Members.OfType<ValueContract>().Select(value => value.Json)];

    private static string Explain(CSharpType old, CSharpType now) => (old.Name, now.Name) switch
    {
        ("DateTimeOffset", "DateOnly") => "values that a program sets are written without a time",
        ("DateOnly", "DateTimeOffset") => "values that a program sets are written with a time",
        ("double" or "BigInteger", "decimal") => "numbers beyond the range of decimal are misfits",
        _ => $"values of {old.Name} that are no {now.Name} are misfits",
    };
}
