using System.Collections.Immutable;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models from which others are reached.</summary>
internal static class RootModels
{
    /// <summary>
    /// The fewest models that reach all: those that nothing refers to, and one of each circle of models that nothing outside of it refers
    /// to.
    /// </summary>
    public static ImmutableArray<int> Of(ModelGraph graph) => Covering(graph, graph.Places);

    /// <summary>The fewest of some models that reach all of them, in their order.</summary>
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
