using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes under "## Values".</summary>
public sealed class ValueMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["Values without backticks"] = new(
            $"# Order\n\n## Values\n\n- open\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "open", "The bullet without backticks is read as the value 'open'")),
        ["Values in quotes without backticks"] = new(
            $"# Order\n\n## Values\n\n- \"open\"\n- \"paid\"\n",
            "Order: open | paid",
            new Report("RCG0018", "\"open\"", "The bullet without backticks is read as the value 'open'"),
            new Report("RCG0018", "\"paid\"", "The bullet without backticks is read as the value 'paid'")),
        ["A bullet of text"] = new(
            $"# Order\n\n## Values\n\n- `\"open\"`\n- and many more\n",
            "Order: open",
            new Report("RCG0016", "and many more", "The bullet is not used: it is no value in backticks")),
        ["Equal values"] = new(
            $"# Order\n\n## Values\n\n- `\"open\"`\n- `\"open\"`\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0004", "\"open\"", "The value 'open' is listed twice; the second is ignored")),
        ["Equal values in a table"] = new(
            $"# Order\n\n## Values\n\n{ValueHeader}| `OPEN` | open |\n| `AGAIN` | open |\n",
            "Order: open",
            new Report("RCG0004", "open", "The value 'open' is listed twice; the second is ignored")),
        ["Values in one bullet"] = new(
            $"# Order\n\n## Values\n\n- `\"open\"`, `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "`\"paid\"`", "The further code of a bullet is read as the value '\"paid\"'")),
        ["Values in a nested list"] = new(
            $"# Order\n\n## Values\n\n- `\"open\"`\n  - `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "- `\"paid\"`", "The list inside a bullet is read as values of the list around it")),
        ["Values in bold"] = new(
            $"# Order\n\n## Values\n\n- **`\"open\"`**\n- `\"paid\"`\n",
            "Order: open | paid"),
        ["A blank line in a table of values"] = new(
            $"# Order\n\n## Values\n\n{ValueHeader}| `OPEN` | open |\n\n| `PAID` | paid |\n",
            "Order: open | paid",
            new Report(
                "RCG0018",
                "| `PAID` | paid |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["A misspelled heading of values"] = new(
            $"# Order\n\n## Vlaues\n\n- `\"open\"`\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "## Vlaues", "The heading '## Vlaues' is read as '## Values'")),
        ["A heading of one value"] = new(
            $"# Order\n\n## Value\n\n- `\"open\"`\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "## Value", "The heading '## Value' is read as '## Values'")),
        ["A heading of enum values"] = new(
            $"# Order\n\n## Enum Values\n\n{ValueHeader}| `OPEN` | open |\n| `PAID` | paid |\n",
            "Order: open | paid",
            new Report("RCG0018", "## Enum Values", "The heading '## Enum Values' is read as '## Values'")),
        ["A misspelled column of values"] = new(
            $"# Order\n\n## Values\n\n| Name | Values |\n| - | - |\n| `OPEN` | open |\n",
            "Order: open",
            new Report("RCG0018", "Values", "The column 'Values' is read as the column 'Value'")),
        ["A table of values without a column of values"] = new(
            $"# Order\n\n## Values\n\n| Name | Meaning |\n| - | - |\n| `OPEN` | open |\n",
            "Order: unread",
            new Report("RCG0001", "| Name | Meaning |", "In the section 'Values', the table has no column 'Value' and is not used")),
        ["A value without quotes among literals"] = new(
            $"# Order\n\n## Values\n\n```typescript\n\"open\" | paid\n```\n",
            "Order: open",
            new Report("RCG0016", "paid", "The value 'paid' is not used: a text among literals has quotes")),
        ["A value in typographic quotes"] = new(
            $"# Order\n\n## Values\n\n- `“open”`\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "“open”", "The value '“open”' is read as 'open'")),
        ["A value with an invisible character"] = new(
            $"# Order\n\n## Values\n\n- `\"open\u200B\"`\n- `\"paid\"`\n",
            "Order: open | paid",
            new Report("RCG0018", "\"open\u200B\"", "The value 'open\uFFFD' is read as 'open'")),
        ["Values as a sentence"] = new(
            $"# Order\n\n## Values\n\nOne of `open` and `paid`.\n",
            "Order: unread",
            new Report("RCG0001", "## Values", "In the section 'Values', no values are listed, so no model is made of the page")),
        ["A second section of values"] = new(
            $"# Order\n\n## Values\n\n- `\"open\"`\n- `\"paid\"`\n\n## Values\n\n- `\"sent\"`\n",
            "Order: open | paid",
            new Report(
                "RCG0016",
                "## Values",
                "The section 'Values' is not used: a page has one section of fields, values or supported types, and the first is "
                    + "read")),
    };
}
