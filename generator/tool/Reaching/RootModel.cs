using System.Collections.Immutable;

namespace Router.Codegen.Tool.Reaching;

/// <summary>A model from which others are reachable.</summary>
/// <param name="Reaches">The number of models that are reachable from it.</param>
/// <param name="IsInCircle">True if models refer to it, and all of them are reachable from it.</param>
internal sealed record RootModel(GraphModel Model, int Reaches, bool IsInCircle)
{
    /// <summary>
    /// The fewest models from which all are reachable: models that nothing refers to, and one model of each cycle that nothing outside
    /// refers to. Models that reach most come first.
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

    /// <summary>The indexes of the fewest of some models from which all of these are reachable, in order.</summary>
    public static ImmutableArray<int> Covering(ModelGraph graph, IEnumerable<int> models)
    {
        var isReached = new bool[graph.Models.Length];
        var covering = new SortedSet<int>();
        foreach (var model in models.Where(model => !isReached[model]))
        {
            // Earlier models that are reachable from this one do not reach it, because it would be reached already.
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
