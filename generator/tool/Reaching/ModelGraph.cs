using System.Collections.Immutable;
using Router.Codegen.Binding.Declarations;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Tool.Models;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models of all pages and the references between them, regardless of the project's roots.</summary>
internal sealed class ModelGraph
{
    private readonly int[] _seenAt;
    private int _walks;

    private ModelGraph(ImmutableArray<GraphModel> models, ImmutableArray<int[]> references)
    {
        (Models, References) = (models, references);
        _seenAt = new int[models.Length];
    }

    /// <summary>The models in the order of their names. Other members refer to them by their index here.</summary>
    public ImmutableArray<GraphModel> Models { get; }

    /// <summary>The models that each model refers to, in their order, without itself.</summary>
    public ImmutableArray<int[]> References { get; }

    /// <summary>The indexes of all models.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, Models.Length);

    public static ModelGraph Of(ModelSet set)
    {
        // There are no models of constants and of unreadable pages.
        ImmutableArray<GraphModel> models =
        [
            .. set.Names.Declarations.Where(declaration => declaration.IsType)
                .Select(declaration => new GraphModel(declaration, set.Names.NameOf(declaration)))
                .OrderBy(model => model.Name.Identifier, StringComparer.Ordinal)
                .ThenBy(model => model.Name.Namespace, StringComparer.Ordinal)
                .ThenBy(model => model.Page.Path, StringComparer.Ordinal),
        ];
        var places = models.Select((model, place) => (model.Page.Path, Place: place))
            .ToDictionary(model => model.Path, model => model.Place, StringComparer.Ordinal);
        var references = Enumerable.Repeat(Array.Empty<int>(), models.Length).ToArray();
        foreach (var outline in set.Bound.Select(page => page.Outline))
        {
            if (places.TryGetValue(outline.Declaration.Path, out var from))
            {
                references[from] =
                [
                    .. outline.References.Where(places.ContainsKey).Select(path => places[path]).Where(to => to != from).Distinct().Order(),
                ];
            }
        }

        return new ModelGraph(models, [.. references]);
    }

    /// <summary>The graph with all references reversed.</summary>
    public ModelGraph Reversed()
    {
        var reversed = Models.Select(_ => new List<int>()).ToList();
        for (var from = 0; from < References.Length; from++)
        {
            foreach (var to in References[from])
                reversed[to].Add(from);
        }

        return new ModelGraph(Models, [.. reversed.Select(list => list.ToArray())]);
    }

    /// <summary>The models that are reachable from some models, without these.</summary>
    public IReadOnlyList<int> ReachedFrom(params ReadOnlySpan<int> starts)
    {
        _walks++;
        var reached = new List<int>();
        var pending = new Stack<int>();
        foreach (var start in starts)
        {
            _seenAt[start] = _walks;
            pending.Push(start);
        }

        while (pending.TryPop(out var model))
        {
            foreach (var next in References[model])
            {
                if (_seenAt[next] == _walks)
                    continue;

                _seenAt[next] = _walks;
                reached.Add(next);
                pending.Push(next);
            }
        }

        return reached;
    }
}

/// <summary>A model of the graph.</summary>
/// <param name="Page">The declaration on its page.</param>
internal sealed record GraphModel(Declaration Page, ModelName Name)
{
    /// <summary>True if the schema set of the model has roots, which apply instead of the project's.</summary>
    public bool HasRootsOfItsSet => Page.Set.Options.Roots.Count > 0;

    /// <summary>The qualified name in C#.</summary>
    public string QualifiedName => Name.Namespace.Length == 0 ? Name.Identifier : $"{Name.Namespace}.{Name.Identifier}";
}
