using Router.Codegen.Binding.Baselines;

namespace Router.Codegen.Tool.Comparing;

/// <summary>
/// Finds renamed models: they have the same members under another name, and there is only one such model before and after.
/// </summary>
internal static class ModelRenames
{
    /// <summary>The minimum number of members. Models with fewer members may be equal by chance.</summary>
    private const int FewestMembers = 2;

    /// <summary>The new names by the old ones.</summary>
    public static IReadOnlyDictionary<string, string> Find(ModelVersion before, ModelVersion after)
    {
        var gone = before.Models.Values.Where(model => !after.Models.ContainsKey(model.Name)).ToList();
        var added = after.Models.Values.Where(model => !before.Models.ContainsKey(model.Name)).ToList();
        var unsure = gone.Concat(added).ToDictionary(model => model.Name, _ => "#", StringComparer.Ordinal);
        var renames = new Dictionary<string, string>(StringComparer.Ordinal);
        Pair(renames, gone, added, model => $"{Identifier(model)} {Form(model, unsure)}");
        Pair(
            renames,
            [.. gone.Where(model => !renames.ContainsKey(model.Name) && model.Members.Count >= FewestMembers)],
            [.. added.Where(model => !renames.ContainsValue(model.Name))],
            model => Form(model, unsure));

        // Models with references are the same only if the models that they refer to are.
        while (renames.Keys.FirstOrDefault(name => !IsSame(before.Models[name], after.Models[renames[name]], renames)) is { } wrong)
            renames.Remove(wrong);
        return renames;
    }

    private static void Pair(
        Dictionary<string, string> renames, List<ModelContract> gone, List<ModelContract> added, Func<ModelContract, string> key)
    {
        var candidates = added.ToLookup(key, StringComparer.Ordinal);
        foreach (var same in gone.GroupBy(key, StringComparer.Ordinal))
        {
            if (same.ToList() is [var one] && candidates[same.Key].ToList() is [var other])
                renames.Add(one.Name, other.Name);
        }
    }

    private static string Identifier(ModelContract model) => model.Name[(model.Name.LastIndexOf('.') + 1)..];

    private static bool IsSame(ModelContract before, ModelContract after, IReadOnlyDictionary<string, string> renames) =>
        Form(before, renames) == Form(after, new Dictionary<string, string>());

    /// <summary>The members of a model as text. Their order matters only in unions.</summary>
    private static string Form(ModelContract model, IReadOnlyDictionary<string, string> names) =>
        string.Join('\n', Members(model, names).Prepend(ContractNotation.Text(model)));

    private static IEnumerable<string> Members(ModelContract model, IReadOnlyDictionary<string, string> names) => model.Members
        .Select(member => $"{(member is CaseContract ? "" : member.Name)}: {ContractNotation.Text(Renamed(member, names))}")
        .Order(StringComparer.Ordinal);

    /// <summary>A member with renamed models in its type.</summary>
    public static MemberContract Renamed(MemberContract member, IReadOnlyDictionary<string, string> names) => member switch
    {
        PropertyContract property => property with { Type = CSharpType.Rename(property.Type, names) },
        CaseContract one => one with { Type = CSharpType.Rename(one.Type, names) },
        _ => member,
    };
}
