using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Planning;

/// <summary>
/// Merges models of the same shape: they have the same set, kind, wire names, types, presence, constants and values, and refer to models of
/// the same shape. Partition refinement merges recursive models too: classes are split until all models of a class refer to the same
/// classes.
/// </summary>
internal sealed class ModelMerger
{
    /// <summary>The class of top-level statements, which has no namespace.</summary>
    private const string TopLevelProgram = "Program";

    private readonly List<BoundOutline> _pages;
    private readonly IEnumerable<string> _topNames;
    private readonly CancellationToken _cancellation;
    private readonly int[] _classes;

    private ModelMerger(List<BoundOutline> pages, IEnumerable<string> topNames, CancellationToken cancellation)
    {
        (_pages, _topNames, _cancellation) = (pages, topNames, cancellation);
        var missing = pages.Count; // the number for models that are not emitted
        var classes = new int[pages.Count + 1];
        var references = new int[pages.Count + 1][];
        var indexOf = new Dictionary<string, int>(pages.Count, StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            indexOf[pages[i].Model!.Qualified] = i;
        }

        var known = new Dictionary<(string Text, int References), int>();
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var signature = pages[i].Signature!;
            classes[i] = ClassOf(known, (signature.Text, signature.Models.Count));
            references[i] = [.. signature.Models.Select(model => indexOf.TryGetValue(model, out var index) ? index : missing)];
        }

        (classes[missing], references[missing]) = (known.Count, []);
        _classes = PartitionRefinement.Refine(classes, references, cancellation);
    }

    public static MergedModels MergeIdentical(List<BoundOutline> pages, IEnumerable<string> topNames, CancellationToken cancellation) =>
        new ModelMerger(pages, topNames, cancellation).Result();

    private static int ClassOf<T>(Dictionary<T, int> known, T content)
        where T : notnull
    {
        if (!known.TryGetValue(content, out var found))
        {
            known.Add(content, found = known.Count);
        }

        return found;
    }

    private MergedModels Result()
    {
        // The shortest name replaces the others, or the first of the shortest, so that added pages rarely change it.
        var classes = new List<List<ModelName>>();
        for (var i = 0; i < _pages.Count; i++)
        {
            if (_classes[i] == classes.Count)
            {
                classes.Add([]);
            }

            classes[_classes[i]].Add(_pages[i].Model!);
        }

        foreach (var members in classes.Where(members => members.Count > 1))
        {
            _cancellation.ThrowIfCancellationRequested();
            members.Sort(static (left, right) => left.Identifier.Length.CompareTo(right.Identifier.Length) is var order and not 0
                ? order
                : string.CompareOrdinal(left.Qualified, right.Qualified));
        }

        var replacements = classes
            .SelectMany(members => members.Skip(1).Select(member => new Replacement(member, members[0])))
            .OrderBy(pair => pair.Model.Qualified, StringComparer.Ordinal)
            .ToEquatableArray();
        return new MergedModels(
            replacements,
            Aliases(classes, replacements).ToEquatableArray(),
            classes.Where(members => members.Count > 1).Select(Report).ToEquatableArray());
    }

    /// <summary>
    /// An alias for each replaced name. An alias hides imported types, and C# allows none with the name of a namespace. So it begins with
    /// the last part of its namespace if a namespace, a framework type, or models of several namespaces have the name.
    /// </summary>
    private IEnumerable<ModelAlias> Aliases(List<List<ModelName>> classes, EquatableArray<Replacement> replacements)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var spaces = new HashSet<string>([.. _topNames, "System", "Microsoft", TopLevelProgram], StringComparer.OrdinalIgnoreCase);
        foreach (var model in classes.SelectMany(members => members))
        {
            uses.TryGetValue(model.Identifier, out var count);
            uses[model.Identifier] = count + 1;
            spaces.Add(model.Namespace.Split('.')[0]);
        }

        var taken = new NameScope([.. uses.Keys]);
        foreach (var pair in replacements)
        {
            var name = pair.Model;
            var isUnambiguous = uses[name.Identifier] == 1
                && !FrameworkNames.All.Contains(name.Identifier)
                && !spaces.Contains(name.Identifier);
            var prefix = name.Namespace.Substring(name.Namespace.LastIndexOf('.') + 1);
            var identifier = isUnambiguous ? name.Identifier : taken.Take(prefix + name.Identifier);
            yield return new ModelAlias(identifier, pair.By.Qualified);
        }
    }

    private static DiagnosticInfo Report(List<ModelName> members) => DiagnosticInfo.OfBuild(
        DiagnosticCatalog.Merged,
        members[0].Identifier,
        string.Join(", ", members.Skip(1).Select(member => $"'{member.Identifier}'")));
}
