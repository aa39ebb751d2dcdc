using System.Collections.Immutable;

namespace Router.Codegen.Tool.Reaching;

/// <summary>A model from which others are reached.</summary>
/// <param name="Reaches">The number of models that it reaches.</param>
/// <param name="IsInCircle">True if models that it reaches refer to it, and no others do.</param>
internal sealed record RootModel(GraphModel Model, int Reaches, bool IsInCircle)
{
    /// <summary>
    /// The fewest models that reach all: those that nothing refers to, and one of each circle of models that nothing outside of it refers
    /// to. Those that reach most are first.
    /// </summary>
    public static ImmutableArray<RootModel> Of(ModelGraph graph)
    {
        var referred = graph.References.SelectMany(references => references).ToHashSet();
        return
        [
            .. Covering(graph, graph.Places)
                .Select(place => new RootModel(graph.Models[place], graph.ReachedFrom(place).Count, referred.Contains(place)))
                .OrderByDescending(root => root.Reaches),
        ];
    }

    /// <summary>The places of the fewest of some models that reach all of them, in their order.</summary>
    public static ImmutableArray<int> Covering(ModelGraph graph, IEnumerable<int> models)
    {
        var isReached = new bool[graph.Models.Length];
        var covering = new SortedSet<int>();
        foreach (var model in models.Where(model => !isReached[model]))
        {
            // Those before that this one reaches do not reach it, as it would be reached already.
            isReached[model] = true;
            covering.Add(model);
            foreach (var below in graph.ReachedFrom(model))
            {
                isReached[below] = true;
                covering.Remove(below);
            }
        }

        return [.. covering];
    }
}
