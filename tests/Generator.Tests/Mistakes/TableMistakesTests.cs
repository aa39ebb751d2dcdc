using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in the lines of a table and around it.</summary>
public sealed class TableMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["A blank line between rows"] = new(
            $"{Top}{Header}{Id}\n{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| `size` | *int* | :heavy_minus_sign: | N/A |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["A blank line below the row of dashes"] = new(
            $"{Top}{Header}\n{Id}{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| `id` | *str* | :heavy_check_mark: | N/A |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["Text between rows"] = new(
            $"{Top}{Header}{Id}\nAnd also:\n\n{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| `size` | *int* | :heavy_minus_sign: | N/A |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["Text between rows without blank lines"] = new(
            $"{Top}{Header}{Id}And also:\n{Size}",
            "Order: id str, size int?",
            new Report("RCG0001", "And also:", "In the section 'Fields', a row has 1 of 3 cells and is not used")),
        ["Rows without pipes at their ends behind a blank line"] = new(
            $"{Top}{Header}{Id}\n`size` | *int* | :heavy_minus_sign: | N/A\n",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "`size` | *int* | :heavy_minus_sign: | N/A",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["A second table"] = new(
            $"{Top}{Header}{Id}\n{Header}{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| Field | Type | Required | Description |",
                "The further table of fields is read as a part of the first")),
        ["A second table behind a heading"] = new(
            $"{Top}{Header}{Id}\n### More\n\n{Header}{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| Field | Type | Required | Description |",
                "The table of fields below another heading is not used: the table of the page is directly below '## Fields'")),
        ["A second table of other columns"] = new(
            $"{Top}{Header}{Id}\n| Code | Meaning |\n| ---- | ------- |\n| 1 | One |\n",
            "Order: id str",
            new Report(
                "RCG0016",
                "| Code | Meaning |",
                "A part of the section 'Fields' is not used: its columns are not those of 'Fields'")),
        ["A repeated header"] = new(
            $"{Top}{Header}{Id}{Header}{Size}",
            "Order: id str, size int?"),
        ["A second section"] = new(
            $"{Top}{Header}{Id}\n## Fields\n\n{Header}{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "## Fields",
                "The section 'Fields' is not used: a page has one section of fields, values or supported types, and the first is "
                    + "read")),
        ["A second section that is misspelled"] = new(
            $"{Top}{Header}{Id}\n## Feilds\n\n{Header}{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "## Feilds",
                "The section 'Feilds' is not used: a page has one section of fields, values or supported types, and the first is "
                    + "read")),
        ["A section of values behind the fields"] = new(
            $"{Top}{Header}{Id}\n## Values\n\n- `\"a\"`\n",
            "Order: id str",
            new Report(
                "RCG0016",
                "## Values",
                "The section 'Values' is not used: a page has one section of fields, values or supported types, and the first is "
                    + "read")),
        ["A second model"] = new(
            $"{Top}{Header}{Id}\n# Item\n\n## Fields\n\n{Header}{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "# Item",
                "The model 'Item' is not used: a page describes one model, and the first is read; move this one to a page of its own")),
        ["A table of fields in the description"] = new(
            $"# Order\n\n## Overview\n\n{Header}{Size}\n## Fields\n\n{Header}{Id}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| Field | Type | Required | Description |",
                "The table of fields is not used: its section is not the '## Fields' of the page")),
        ["A table of fields behind the fields"] = new(
            $"{Top}{Header}{Id}\n## More\n\n{Header}{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| Field | Type | Required | Description |",
                "The table of fields is not used: its section is not the '## Fields' of the page")),
        ["A merge conflict"] = new(
            $"{Top}{Header}{Id}<<<<<<< HEAD\n{Size}=======\n{Size}>>>>>>> main\n{Note}",
            "Order: id str, size int?, note str?",
            new Report("RCG0004", "size", "The field 'size' is listed twice; the second is ignored"),
            new Report("RCG0020", "<<<<<<< HEAD", "The page is damaged: a merge conflict is not resolved; both of its sides are read")),
        ["A merge conflict at the title"] = new(
            $"<<<<<<< HEAD\n# Order\n=======\n# Purchase\n>>>>>>> main\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0020", "<<<<<<< HEAD", "The page is damaged: a merge conflict is not resolved; both of its sides are read")),
        ["A row of dashes that is missing"] = new(
            $"{Top}| Field | Type | Required | Description |\n{Id}{Size}",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', no table with a row of dashes under its header follows, so no model is made of the page")),
        ["A row of dashes that is too short"] = new(
            $"{Top}| Field | Type | Required | Description |\n| --- | --- |\n{Id}{Size}",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', no table with a row of dashes under its header follows, so no model is made of the page")),
        ["A row of typographic dashes"] = new(
            $"{Top}| Field | Type | Required | Description |\n| — | — | — | — |\n{Id}{Size}",
            "Order: id str, size int?"),
        ["Full-width pipes"] = new(
            $"{Top}{Header}{Id}{Size}".Replace('|', '｜'),
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', its table has full-width pipes (U+FF5C) in place of '|'; no table with a "
                    + "row of dashes under its header follows, so no model is made of the page")),
        ["A table without pipes at the start"] = new(
            $"{Top}Field | Type | Required | Description\n--- | --- | --- | ---\n`id` | *str* | :heavy_check_mark: | N/A\n",
            "Order: id str"),
        ["A table that is indented by four spaces"] = new(
            $"{Top}    {Header.Replace("\n|", "\n    |", StringComparison.Ordinal)}    {Id}",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', its table is indented by four spaces, which makes it code; no table with "
                    + "a row of dashes under its header follows, so no model is made of the page")),
        ["Rows indented by four spaces behind a blank line"] = new(
            $"{Top}{Header}{Id}\n    {Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| `size` | *int* | :heavy_minus_sign: | N/A |",
                "A part of the section 'Fields' is not used: what is indented by four spaces is code")),
        ["A table in a list"] = new(
            $"{Top}- {Header.Replace("\n|", "\n  |", StringComparison.Ordinal)}  {Id}  {Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| Field | Type | Required | Description |",
                "The table inside a list or quote is read as that of the page")),
        ["A table in a quote"] = new(
            $"{Top}> {Header.Replace("\n|", "\n> |", StringComparison.Ordinal)}> {Id}> {Size}",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', its table is in a quote; no table with a row of dashes under its header "
                    + "follows, so no model is made of the page")),
        ["A table in a code block"] = new(
            $"{Top}```\n{Header}{Id}{Size}```\n",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', its table is in a code block; no table with a row of dashes under its "
                    + "header follows, so no model is made of the page")),
        ["A table of HTML"] = new(
            $"{Top}<table>\n<tr><td>id</td><td>str</td></tr>\n</table>\n",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', its table is written in HTML, not with pipes; no table with a row of "
                    + "dashes under its header follows, so no model is made of the page")),
        ["A table of HTML behind a table"] = new(
            $"{Top}{Header}{Id}\n<table>\n<tr><td>size</td><td>int</td></tr>\n</table>\n",
            "Order: id str",
            new Report("RCG0016", "<table>", "A part of the section 'Fields' is not used: a table is written with pipes")),
        ["Fields as bullets"] = new(
            $"{Top}- `id` *str*: required\n- `size` *int*\n",
            "Order: unread",
            new Report(
                "RCG0001",
                "## Fields",
                "In the section 'Fields', it has a list in place of the table; no table with a row of dashes under "
                    + "its header follows, so no model is made of the page")),
        ["Fields as bullets behind a table"] = new(
            $"{Top}{Header}{Id}\n- `size` *int*\n",
            "Order: id str",
            new Report("RCG0016", "- `size` *int*", "A part of the section 'Fields' is not used: a table lists them")),
        ["A fence among the rows"] = new(
            $"{Top}{Header}{Id}```\n{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| `size` | *int* | :heavy_minus_sign: | N/A |",
                "A part of the section 'Fields' is not used: it is in a code block")),
        ["A comment that nothing closes among the rows"] = new(
            $"{Top}{Header}{Id}\n<!-- more\n{Size}",
            "Order: id str",
            new Report(
                "RCG0016",
                "| `size` | *int* | :heavy_minus_sign: | N/A |",
                "A part of the section 'Fields' is not used: the comment around it is not closed")),
        ["A row that is commented out"] = new(
            $"{Top}{Header}{Id}\n<!--\n{Size}-->\n",
            "Order: id str"),
        ["A code block without an end above the fields"] = new(
            $"# Order\n\n## Example Usage\n\n```python\nx = 1\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "```python", "The code block without an end is read as ending above '## Fields', and is left out")),
        ["A comment without an end above the fields"] = new(
            $"# Order\n\n<!-- generated\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "<!-- generated", "The comment without an end is read as ending above '## Fields', and is left out")),
        ["A comment without an end above the title"] = new(
            $"<!-- generated\n\n# Order\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "<!-- generated", "The comment without an end is read as ending above '# Order', and is left out")),
        ["HTML right above the heading"] = new(
            $"# Order\n\n<div>\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report(
                "RCG0018",
                "| Field | Type | Required | Description |",
                "The table below the title is read as that of '## Fields', whose heading is missing")),
    };
}
