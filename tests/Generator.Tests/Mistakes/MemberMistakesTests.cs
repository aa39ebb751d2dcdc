namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes under "## Supported Types".</summary>
public sealed class MemberMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["Members as bullets"] = new(
            $"# Order\n\n## Supported Types\n\n- `models.Cat`\n- `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "`models.Cat`", "The list is read as the members, each of which has a heading '### `type`'")),
        ["Members as bullets of links"] = new(
            $"# Order\n\n## Supported Types\n\n- [models.Cat](cat.md)\n- [models.Dog](dog.md)\n",
            "Order: models.Cat or models.Dog",
            new Report("RCG0018", "[models.Cat](cat.md)", "The list is read as the members, each of which has a heading '### `type`'")),
        ["Members of level four"] = new(
            $"# Order\n\n## Supported Types\n\n#### `models.Cat`\n\n#### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "#### `models.Cat`", "The heading of level 4 is read as that of a member, '### `models.Cat`'"),
            new Report("RCG0018", "#### `str`", "The heading of level 4 is read as that of a member, '### `str`'")),
        ["One member of level four"] = new(
            $"# Order\n\n## Supported Types\n\n### `models.Cat`\n\n#### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "#### `str`", "The heading of level 4 is read as that of a member, '### `str`'")),
        ["Members of level two"] = new(
            $"# Order\n\n## Supported Types\n\n## `models.Cat`\n\n## `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "## `models.Cat`", "The heading of level 2 is read as that of a member, '### `models.Cat`'"),
            new Report("RCG0018", "## `str`", "The heading of level 2 is read as that of a member, '### `str`'")),
        ["Members without a space"] = new(
            $"# Order\n\n## Supported Types\n\n###`models.Cat`\n\n### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "###`models.Cat`", "The line without a plain space after its '#' is read as a member, '`models.Cat`'")),
        ["Members without backticks"] = new(
            $"# Order\n\n## Supported Types\n\n### models.Cat\n\n### str\n",
            "Order: models.Cat or str"),
        ["Members as links"] = new(
            $"# Order\n\n## Supported Types\n\n### [models.Cat](cat.md)\n\n### `str`\n",
            "Order: models.Cat or str"),
        ["A member without a name"] = new(
            $"# Order\n\n## Supported Types\n\n### \n\n### `str`\n",
            "Order: str",
            new Report("RCG0001", "### ", "In the section 'Supported Types', a heading names no member")),
        ["Members as a sentence"] = new(
            $"# Order\n\n## Supported Types\n\nCat or str.\n",
            "Order:",
            new Report(
                "RCG0001",
                "## Supported Types",
                "In the section 'Supported Types', no members are listed, each of which has a heading '### `type`'")),
        ["Members as a table"] = new(
            $"# Order\n\n## Supported Types\n\n| Type |\n| ---- |\n| `models.Cat` |\n",
            "Order:",
            new Report(
                "RCG0001",
                "## Supported Types",
                "In the section 'Supported Types', no members are listed, each of which has a heading '### `type`'")),
        ["A misspelled heading of members"] = new(
            $"# Order\n\n## Suported Types\n\n### `models.Cat`\n\n### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "## Suported Types", "The heading '## Suported Types' is read as '## Supported Types'")),
        ["A heading of members in the singular"] = new(
            $"# Order\n\n## Supported Type\n\n### `models.Cat`\n\n### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "## Supported Type", "The heading '## Supported Type' is read as '## Supported Types'")),
        ["A heading of members with a non-breaking space"] = new(
            $"# Order\n\n## Supported\u00A0Types\n\n### `models.Cat`\n\n### `str`\n",
            "Order: models.Cat or str",
            new Report("RCG0018", "## Supported\u00A0Types", "The heading '## Supported Types' is read as '## Supported Types'")),
        ["Members behind a code block without an end"] = new(
            $"# Order\n\n```python\nx = 1\n\n## Supported Types\n\n### `models.Cat`\n",
            "Order: models.Cat",
            new Report(
                "RCG0018",
                "```python",
                "The code block without an end is read as ending above '## Supported Types', and is left out")),
    };
}
