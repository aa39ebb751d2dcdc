using System.Text.Json.Nodes;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Reaching;

/// <summary>Models and the models reachable from them, as JSON.</summary>
internal sealed class ReachingJson(PageProject project)
{
    /// <summary>
    /// The models of a tree and all models reachable from them. Each is listed once, with the models that it refers to, or that refer to it
    /// if the tree is reversed. Nested objects would be as deep as the tree.
    /// </summary>
    public JsonObject Tree(ModelGraph graph, IReadOnlyList<int> found)
    {
        var all = found.Concat(graph.ReachedFrom([.. found]));
        return new JsonObject
        {
            ["found"] = Texts(found.Select(place => graph.Models[place].QualifiedName)),
            ["models"] = new JsonArray([.. all.Select(place =>
            {
                var model = Model(graph.Models[place], graph.ReachedFrom(place).Count);
                model["next"] = Texts(graph.References[place].Select(next => graph.Models[next].QualifiedName));
                return model;
            })]),
        };
    }

    /// <summary>The models from which all others are reachable, and the models that the sources mention.</summary>
    public JsonObject Roots(ModelGraph graph, IReadOnlyList<RootModel> roots, MentionedModels? mentioned)
    {
        var json = new JsonObject
        {
            ["models"] = graph.Models.Length,
            ["roots"] = new JsonArray([.. roots.Select(root => Model(root.Model, root.Reaches))]),
        };
        if (mentioned is not null)
        {
            json["mentioned"] = Texts(mentioned.Names);
            json["mentionedOfOtherRoots"] = Texts(mentioned.OfOtherRoots);
            json["stated"] = Texts(mentioned.Stated);
            json["property"] = mentioned.Property?.ToString();
            json["modelsWithProperty"] = mentioned.Property?.Count;
        }

        return json;
    }

    private JsonObject Model(GraphModel model, int reaches) => new()
    {
        ["name"] = model.QualifiedName,
        ["title"] = model.Page.Title,
        ["page"] = project.Shown(model.Page.Path),
        ["reaches"] = reaches,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
