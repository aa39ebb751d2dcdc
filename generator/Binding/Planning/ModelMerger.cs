using Router.Codegen.Binding.Naming;
using Router.Codegen.Binding.Shapes;
using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Planning;

/// <summary>
/// Merges models of the same shape: same set, kind, wire names, types, presence, constants and values, where references are the same if
/// the models they refer to are. Partition refinement merges recursive models too: classes are split until all models of a class refer to
/// the same classes.
/// </summary>
internal sealed class ModelMerger
{
    /// <summary>The class of top-level statements, which has no namespace.</summary>
    private const string TopLevelProgram = "Program";

    private readonly List<BoundOutline> _pages;
    private readonly IEnumerable<string> _topNames;
    private readonly CancellationToken _cancellation;
    private readonly int[] _classes;

    /// <summary>The indexes of the models that each model refers to; -1 for a model that is not emitted.</summary>
    private readonly int[][] _references;

    private ModelMerger(List<BoundOutline> pages, IEnumerable<string> topNames, CancellationToken cancellation)
    {
        (_pages, _topNames, _cancellation) = (pages, topNames, cancellation);
        _classes = new int[pages.Count];
        _references = new int[pages.Count][];
        var indexOf = new Dictionary<string, int>(pages.Count, StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            indexOf[pages[i].Model!.Qualified] = i;
        }

        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var signature = pages[i].Signature!;
            _classes[i] = ClassOf(known, signature.Text);
            _references[i] = [.. signature.Models.Select(model => indexOf.TryGetValue(model, out var index) ? index : -1)];
        }
    }

    public static MergedModels MergeIdentical(List<BoundOutline> pages, IEnumerable<string> topNames, CancellationToken cancellation)
    {
        var merger = new ModelMerger(pages, topNames, cancellation);
        merger.Refine();
        return merger.Result();
    }

    private void Refine()
    {
        for (var count = -1; ;)
        {
            // Classes are only ever split, so the list that identifies a model's next class begins with its current class. A list's number
            // is keyed by the number of the list without its last reference, and the class of that reference.
            var lists = new Dictionary<long, int>();
            var known = new Dictionary<int, int>();
            var next = new int[_classes.Length];
            for (var i = 0; i < next.Length; i++)
            {
                _cancellation.ThrowIfCancellationRequested();
                var list = _classes[i];
                foreach (var reference in _references[i])
                {
                    var extended = ((long)list << 32) | (uint)(reference < 0 ? -1 : _classes[reference]);
                    if (!lists.TryGetValue(extended, out list))
                    {
                        lists.Add(extended, list = next.Length + lists.Count);
                    }
                }

                next[i] = ClassOf(known, list);
            }

            Array.Copy(next, _classes, next.Length);
            if (known.Count == count)
            {
                return;
            }

            count = known.Count;
        }
    }

    private static int ClassOf<T>(Dictionary<T, int> known, T content)
    {
        if (!known.TryGetValue(content, out var found))
        {
            known.Add(content, found = known.Count);
        }

        return found;
    }

    private MergedModels Result()
    {
        // The shortest name replaces the others, and of equally short ones the first, so that added pages rarely change it.
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
    /// An alias for each replaced name. An alias hides imported types, so it begins with the last part of its namespace if models of
    /// several namespaces or a framework type have the name, or a namespace, which C# does not allow.
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
