using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in titles and headings.</summary>
public sealed class HeadingMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["A misspelled heading"] = new(
            $"# Order\n\n## Feilds\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Feilds", "The heading '## Feilds' is read as '## Fields'")),
        ["A heading with a letter too few"] = new(
            $"# Order\n\n## Filds\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Filds", "The heading '## Filds' is read as '## Fields'")),
        ["A heading in the singular"] = new(
            $"# Order\n\n## Field\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Field", "The heading '## Field' is read as '## Fields'")),
        ["A heading in capitals"] = new(
            $"# Order\n\n## FIELDS\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## FIELDS", "The heading '## FIELDS' is read as '## Fields'")),
        ["A heading with a colon"] = new(
            $"# Order\n\n## Fields:\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Fields:", "The heading '## Fields:' is read as '## Fields'")),
        ["A heading of another name"] = new(
            $"# Order\n\n## Properties\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Properties", "The heading '## Properties' is read as '## Fields'")),
        ["A heading of level three"] = new(
            $"# Order\n\n### Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "### Fields", "The heading '### Fields' is read as '## Fields'")),
        ["A heading of level one"] = new(
            $"# Order\n\n# Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "# Fields", "The heading '# Fields' is read as '## Fields'")),
        ["A bold paragraph as heading"] = new(
            $"# Order\n\n**Fields**\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "**Fields**", "The heading '**Fields**' is read as '## Fields'")),
        ["A heading without a space"] = new(
            $"# Order\n\n##Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "##Fields", "The line without a plain space after its '#' is read as '## Fields'")),
        ["A title without a space"] = new(
            $"#Order\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "#Order", "The line without a plain space after its '#' is read as the title 'Order'")),
        ["A title and a heading without spaces in adjacent lines"] = new(
            $"#Order\n##Fields\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "#Order", "The line without a plain space after its '#' is read as the title 'Order'"),
            new Report("RCG0018", "##Fields", "The line without a plain space after its '#' is read as '## Fields'")),
        ["A heading with a non-breaking space"] = new(
            $"# Order\n\n##\u00A0Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "##\u00A0Fields", "The line without a plain space after its '#' is read as '## Fields'")),
        ["A title with a non-breaking space"] = new(
            $"#\u00A0Order\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "#\u00A0Order", "The line without a plain space after its '#' is read as the title 'Order'")),
        ["A heading with a non-breaking space inside"] = new(
            $"# Order\n\n## Fields\u00A0\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
        ["A heading behind an invisible character"] = new(
            $"# Order\n\n\u200B## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
        ["A heading with an invisible character"] = new(
            $"# Order\n\n## Fields\u200B\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## Fields\u200B", "The heading '## Fields\uFFFD' is read as '## Fields'")),
        ["A second byte order mark"] = new(
            $"\uFEFF# Order\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
        ["A setext heading"] = new(
            $"Order\n=====\n\nFields\n------\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
        ["A heading with closing marks"] = new(
            $"# Order #\n\n## Fields ##\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
        ["A heading with bold text"] = new(
            $"# Order\n\n## **Fields**\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "## **Fields**", "The heading '## **Fields**' is read as '## Fields'")),
        ["A title in bold"] = new(
            $"# **Order**\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "**Order**", "The title '**Order**' is read as 'Order'")),
        ["A title in backticks"] = new(
            $"# `Order`\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "`Order`", "The title '`Order`' is read as 'Order'")),
        ["A title with an invisible character"] = new(
            $"# Order\u200B\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "Order\u200B", "The title 'Order\uFFFD' is read as 'Order'")),
        ["No heading above the table"] = new(
            $"# Order\n\nAn order.\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| Field | Type | Required | Description |",
                "The table below the title is read as that of '## Fields', whose heading is missing")),
        ["A heading in another language"] = new(
            $"# Order\n\n## Felder\n\n{Header}{Id}{Size}",
            "no page",
            new Report("Resembling", "| Field | Type | Required | Description |", "its table of fields is not in a section '## Fields'")),
        ["Carriage returns as line ends"] = new(
            $"# Order\n\n## Fields\n\n{Header}{Id}{Size}".Replace('\n', '\r'),
            "Order: id str, size int?"),
        ["Front matter and a title"] = new(
            $"---\nlayout: model\n---\n\n# Order\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?"),
    };
}
