using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Router.Codegen.Text;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The property of a project file that limits the models to those reachable from some roots.</summary>
/// <param name="Titles">The titles of the roots, as the property lists them.</param>
/// <param name="Count">The number of models that a build with the property emits.</param>
internal sealed record RootsProperty(ImmutableArray<string> Titles, int Count)
{
    private const string Name = "RouterCodegenRoots";

    /// <summary>The characters that end a title in the list.</summary>
    private const string Separators = ";,\r\n";

    /// <summary>The characters with a special meaning in MSBuild.</summary>
    private const string OfMSBuild = "%$@";

    /// <summary>The property with the fewest titles from which some models are reachable.</summary>
    public static RootsProperty Covering(ModelGraph graph, ImmutableArray<int> models)
    {
        ImmutableArray<string> titles =
        [
            .. RootModel.Covering(graph, models).Select(model => Pattern(graph.Models[model].Page.Title))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        // A title means all pages that have it. Sets with roots of their own emit the models reachable from those.
        var ofProperty = graph.Places.Where(place => !graph.Models[place].HasRootsOfItsSet
            && titles.Any(title => Wildcard.Matches(title, graph.Models[place].Page.Title)));
        var roots = ofProperty.ToArray();
        return new RootsProperty(titles, roots.Length + graph.ReachedFrom(roots).Count);
    }

    /// <summary>The property as a line of the project file.</summary>
    public override string ToString() => new XElement(Name, string.Join(';', Titles.Select(Escaped))).ToString();

    /// <summary>A title as a root. Separators of the list in the title become wildcards.</summary>
    private static string Pattern(string title) =>
        string.Concat(title.Trim().Select(c => Separators.Contains(c, StringComparison.Ordinal) ? '*' : c));

    private static string Escaped(string title)
    {
        var escaped = new StringBuilder();
        foreach (var c in title)
            escaped.Append(OfMSBuild.Contains(c, StringComparison.Ordinal) ? Uri.HexEscape(c) : c.ToString());
        return escaped.ToString();
    }
}
