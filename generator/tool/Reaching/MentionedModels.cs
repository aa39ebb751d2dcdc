using System.Collections.Immutable;
using Router.Codegen.Binding.Planning;
using Router.Codegen.Options;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The models that the sources and views of a project mention.</summary>
/// <param name="Names">Their C# names.</param>
/// <param name="OfOtherRoots">Those of them whose schema sets state roots, so that the property does not count for them.</param>
/// <param name="Property">The property that has the project emit the rest of them; null if there are none.</param>
/// <param name="Stated">The roots that the project states now.</param>
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

    /// <summary>The models whose C# names are words of a source. A name of several models counts for all of them.</summary>
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
