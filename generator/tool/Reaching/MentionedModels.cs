using System.Collections.Immutable;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models that the sources and views of a project mention.</summary>
internal static class MentionedModels
{
    /// <summary>The places of the models whose C# names are words of a source. A name of several models counts for all of them.</summary>
    public static ImmutableArray<int> In(PageProject project, ModelGraph graph, CancellationToken cancellation)
    {
        var sought = new SoughtNames(graph.Models.Select(model => model.Name.Identifier).ToHashSet(StringComparer.Ordinal));
        var sources = project.Code.SyntaxTrees.Select(tree => tree.GetText(cancellation).ToString());
        var views = project.Files.Where(file => InputFile.IsView(file.Path)).Select(file => InputFile.ReadText(file, cancellation));
        var names = sources.Concat(views)
            .SelectMany(text => sought.MentionedIn(text, cancellation))
            .SelectMany(mentioned => mentioned.Names)
            .ToHashSet(StringComparer.Ordinal);
        return [.. graph.Places.Where(place => names.Contains(graph.Models[place].Name.Identifier))];
    }
}
