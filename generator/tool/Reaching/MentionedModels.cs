using System.Collections.Immutable;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models that the sources and views of a project mention.</summary>
/// <param name="Names">The C# names of the models.</param>
/// <param name="OfOtherRoots">The names of models whose schema sets have roots, so the property does not apply to them.</param>
/// <param name="Property">The property with which the project emits the other models; null if there are none.</param>
/// <param name="Stated">The current roots of the project.</param>
internal sealed record MentionedModels(
    ImmutableArray<string> Names, ImmutableArray<string> OfOtherRoots, RootsProperty? Property, ImmutableArray<string> Stated)
{
    public static MentionedModels In(PageProject project, ModelGraph graph, CancellationToken cancellation)
    {
        var mentioned = Places(project, graph, cancellation);
        var ofProperty = mentioned.Where(place => !graph.Models[place].HasRootsOfItsSet).ToImmutableArray();
        return new MentionedModels(
            NamesOf(mentioned),
            NamesOf(mentioned.Except(ofProperty)),
            ofProperty.Length == 0 ? null : RootsProperty.Covering(graph, ofProperty),
            [.. OptionsReader.Read(project.Options.GlobalOptions).Project.Roots]);

        ImmutableArray<string> NamesOf(IEnumerable<int> places) =>
            [.. places.Select(place => graph.Models[place].Name.Identifier).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The models whose C# names are words of a source. If several models have the name, all of them count.</summary>
    private static List<int> Places(PageProject project, ModelGraph graph, CancellationToken cancellation)
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
