using Router.Codegen.Text;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Reaching;

/// <summary>Finds models by the names that users give.</summary>
internal static class ModelSearch
{
    private const int MostListed = 5;

    /// <summary>The indexes of the models with a C# name, a qualified name or a title. '*' means any text.</summary>
    /// <exception cref="ProjectException">There is no such model. The message names similar ones.</exception>
    public static IReadOnlyList<int> Find(ModelGraph graph, string sought)
    {
        var found = graph.Places
            .Where(place => NamesOf(graph.Models[place]).Any(name => Wildcard.Matches(sought, name)))
            .ToList();
        return found.Count > 0 ? found : throw new ProjectException($"No model is named '{sought}'{Suggestion(graph, sought)}.");
    }

    private static string Suggestion(ModelGraph graph, string sought)
    {
        var nearest = Nearest.To(sought, graph.Models.SelectMany(NamesOf));
        var containing = graph.Models.Select(model => model.Name.Identifier)
            .Where(name => name.Contains(sought, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var more = containing.Count > MostListed ? $" and {containing.Count - MostListed} more" : "";
        return nearest is not null ? Nearest.DidYouMean(nearest)
            : containing.Count == 0 ? ""
            : $"; it is part of {string.Join(", ", containing.Take(MostListed))}{more}";
    }

    private static IEnumerable<string> NamesOf(GraphModel model) =>
        new[] { model.Name.Identifier, model.Page.Title, model.QualifiedName }.Distinct(StringComparer.Ordinal);
}
