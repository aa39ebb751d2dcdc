using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Router.Codegen.Text;

namespace Router.Codegen.Tool.Reaching;

/// <summary>The property of a project file that limits its models to those that some roots reach.</summary>
/// <param name="Titles">The titles of the roots, as the property lists them.</param>
/// <param name="Count">The number of models that a build with the property emits.</param>
internal sealed record RootsProperty(ImmutableArray<string> Titles, int Count)
{
    private const string Name = "RouterCodegenRoots";

    /// <summary>Characters that end a title in the list.</summary>
    private const string Separators = ";,\r\n";

    /// <summary>Characters that MSBuild reads as the start of something else.</summary>
    private const string OfMSBuild = "%$@";

    /// <summary>The property with the fewest titles that reach some models.</summary>
    public static RootsProperty Covering(ModelGraph graph, ImmutableArray<int> models)
    {
        ImmutableArray<string> titles =
        [
            .. RootModel.Covering(graph, models).Select(model => Pattern(graph.Models[model].Page.Title))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        // A title is that of all pages that have it. Sets with roots of their own emit what those reach.
        var ofProperty = graph.Places.Where(place => !graph.Models[place].HasRootsOfItsSet
            && titles.Any(title => Wildcard.Matches(title, graph.Models[place].Page.Title)));
        var roots = ofProperty.ToArray();
        return new RootsProperty(titles, roots.Length + graph.ReachedFrom(roots).Count);
    }

    /// <summary>The line of the project file.</summary>
    public override string ToString() => new XElement(Name, string.Join(';', Titles.Select(Escaped))).ToString();

    /// <summary>A title as a root: one that has a character of lists is matched by a wildcard there.</summary>
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
