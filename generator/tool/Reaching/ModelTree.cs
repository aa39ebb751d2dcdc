using System.Globalization;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models that are reachable from a model, as a tree that shows the references of each model once.</summary>
/// <param name="mostDepth">The maximum number of levels below the model.</param>
internal sealed class ModelTree(ModelGraph graph, int mostDepth)
{
    private const string Above = " (above)";

    /// <summary>The lines below a model. Each line has the number of models that are reachable from its model, if there are any.</summary>
    public IEnumerable<string> LinesBelow(int root)
    {
        var expanded = new HashSet<int> { root };
        var levels = new Stack<Level>();
        levels.Push(new Level(graph.References[root], ""));
        while (levels.TryPeek(out var level))
        {
            if (!level.MoveNext())
            {
                levels.Pop();
                continue;
            }

            var (model, indent) = (level.Model, level.Indent);
            var below = graph.References[model];
            var isAbove = expanded.Contains(model);
            var name = graph.Models[model].Name.Identifier;
            yield return indent + (level.IsLast ? "└─ " : "├─ ") + name + (isAbove ? Above : CountOf(model));

            // A model that is too deep to be expanded can be expanded where it occurs again.
            if (!isAbove && (below.Length == 0 || levels.Count < mostDepth))
            {
                expanded.Add(model);
                levels.Push(new Level(below, indent + (level.IsLast ? "   " : "│  ")));
            }
        }
    }

    private string CountOf(int model) =>
        graph.ReachedFrom(model).Count is var count and > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({count})") : "";

    /// <summary>A list of models during its traversal.</summary>
    private sealed class Level(int[] models, string indent)
    {
        private int _place = -1;

        public string Indent => indent;

        public int Model => models[_place];

        public bool IsLast => _place == models.Length - 1;

        public bool MoveNext() => ++_place < models.Length;
    }
}
