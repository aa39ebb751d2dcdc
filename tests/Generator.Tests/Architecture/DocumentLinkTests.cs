using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The links in the project's own documents have targets.</summary>
public sealed partial class DocumentLinkTests
{
    /// <summary>The part of the repository's site that is not a document. Links to it are relative to the folder of the branch.</summary>
    private const string Site = "../../security/";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAutoIdentifiers(
        Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    public static TheoryData<string> Documents() => [.. DocumentText.Files];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_of_a_document_lead_to_files_and_headings(string document) => Complaints.AssertNone(
        Links(document).Where(link => !Leads(document, link)).Select(link => $"{document}: {link} leads nowhere"));

    private static IEnumerable<string> Links(string document) => Parse(Repository.File(document)).Descendants<LinkInline>()
        .Select(link => link.Url ?? "")
        .Where(url => url.Length > 0 && !Scheme().IsMatch(url) && !url.StartsWith('…')
            && !url.StartsWith(Site, StringComparison.Ordinal));

    private static bool Leads(string document, string link)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0
            ? Repository.File(document)
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.File(document))!, Uri.UnescapeDataString(parts[0])));
        return parts.Length == 1
            ? File.Exists(file) || Directory.Exists(file)
            : File.Exists(file) && Parse(file).Descendants<HeadingBlock>().Any(heading => heading.GetAttributes().Id == parts[1]);
    }

    private static MarkdownDocument Parse(string file) => Markdig.Markdown.Parse(File.ReadAllText(file), Pipeline);

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Scheme();
}
