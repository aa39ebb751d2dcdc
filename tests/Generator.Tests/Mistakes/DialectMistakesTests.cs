using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in pages of several dialects.</summary>
public sealed class DialectMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["TypeScript: a blank line between rows"] = new(
            $"{Top}{Header}| `id` | *string* | :heavy_check_mark: | N/A |\n\n| `tags` | *string*[] | :heavy_minus_sign: | N/A |\n",
            "Order: id string, tags string[]?",
            new Report(
                "RCG0018",
                "| `tags` | *string*[] | :heavy_minus_sign: | N/A |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["TypeScript: a value without quotes"] = new(
            $"# Order\n\n## Values\n\n```typescript\n\"open\" | \"paid\" | sent | Unrecognized<string>\n```\n",
            "Order: open | paid",
            new Report("RCG0016", "sent", "The value 'sent' is not used: a text among literals has quotes")),
        ["TypeScript: an unescaped pipe in a type"] = new(
            $"{Top}{Header}| `file` | [File](a) | [Blob](b) | :heavy_check_mark: | N/A |\n"
                + "| `id` | *string* | :heavy_check_mark: | N/A |\n",
            "Order: id string",
            new Report(
                "RCG0001",
                "| `file` | [File](a) | [Blob](b) | :heavy_check_mark: | N/A |",
                "In the section 'Fields', a row has its Required mark in another column and is not used; a pipe inside a cell is written "
                    + "'\\|'")),
        ["TypeScript: members as bullets"] = new(
            $"# Order\n\n## Supported Types\n\n- `components.Cat`\n- `string[]`\n",
            "Order: components.Cat or string[]",
            new Report("RCG0018", "`components.Cat`", "The list is read as the members, each of which has a heading '### `type`'")),
        ["Java: marks of a browser"] = new(
            $"{Top}{Header}| `id` | *String* | ✔️ | N/A |\n| `size` | *Optional\\<Integer>* | ➖ | N/A |\n",
            "Order: id String, size Optional<Integer>?"),
        ["Java: a table of values with a blank line"] = new(
            $"# Order\n\n## Values\n\n{ValueHeader}| `OPEN` | open |\n\n| `PAID` | paid |\n",
            "Order: open | paid",
            new Report(
                "RCG0018",
                "| `PAID` | paid |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["C#: a second table"] = new(
            $"{Top}{Header}| `Id` | *string* | :heavy_check_mark: | N/A |\n"
                + $"\n{Header}| `Tags` | List<*string*> | :heavy_check_mark: | N/A |\n",
            "Order: Id string, Tags List<string>",
            new Report(
                "RCG0018",
                "| Field | Type | Required | Description |",
                "The further table of fields is read as a part of the first")),
        ["C#: a heading of members of level four"] = new(
            $"# Order\n\n## Supported Types\n\n### Str\n\n#### `Cat`\n",
            "Order: Str or Cat",
            new Report("RCG0018", "#### `Cat`", "The heading of level 4 is read as that of a member, '### `Cat`'")),
        ["Go: a heading of level three"] = new(
            $"# Order\n\n### Fields\n\n{Header}| `ID` | `string` | :heavy_check_mark: | N/A |\n"
                + "| `Size` | `*int64` | :heavy_minus_sign: | N/A |\n",
            "Order: ID string, Size *int64?",
            new Report("RCG0018", "### Fields", "The heading '### Fields' is read as '## Fields'")),
        ["Go: an empty heading without code"] = new(
            $"# Order\n\n## Supported Types\n\n### \n\n```go\norder := operations.CreateOrderStr(string{{/* values here */}})\n"
                + "```\n\n### \n",
            "Order: string",
            new Report("RCG0001", "### ", "In the section 'Supported Types', a heading names no member")),
        ["PHP: no row of descriptions"] = new(
            $"{Top}| Field | Type | Required |\n| - | - | - |\n| `id` | *?string* | yes |\n",
            "Order: id ?string"),
        ["PHP: an unescaped pipe in an inline union"] = new(
            $"{Top}{Header}| `id` | [string|float](u.md) | :heavy_check_mark: | N/A |\n"
                + "| `size` | *int* | :heavy_check_mark: | N/A |\n",
            "Order: size int",
            new Report(
                "RCG0001",
                "| `id` | [string|float](u.md) | :heavy_check_mark: | N/A |",
                "In the section 'Fields', a row has its Required mark in another column and is not used; a pipe inside a cell is written "
                    + "'\\|'")),
        ["Ruby: text between rows"] = new(
            $"{Top}{Header}| `id` | *::String* | :heavy_check_mark: | N/A |\n"
                + "\nOptional ones:\n\n| `size` | *T.nilable(::Integer)* | :heavy_minus_sign: | N/A |\n",
            "Order: id ::String, size T.nilable(::Integer)?",
            new Report(
                "RCG0018",
                "| `size` | *T.nilable(::Integer)* | :heavy_minus_sign: | N/A |",
                "The row after an empty line or text is read as a row of the table above, as are those that follow")),
        ["Python: bullets without quotes or backticks"] = new(
            $"# Order\n\n## Values\n\n- open\n- paid\n",
            "Order: open | paid",
            new Report("RCG0018", "open", "The bullet without backticks is read as the value 'open'"),
            new Report("RCG0018", "paid", "The bullet without backticks is read as the value 'paid'")),
        ["Python: integers without backticks"] = new(
            $"# Order\n\n## Values\n\n- 1\n- 2\n",
            "Order: 1 | 2",
            new Report("RCG0018", "1", "The bullet without backticks is read as the value '1'"),
            new Report("RCG0018", "2", "The bullet without backticks is read as the value '2'")),
        ["Pages of .mdx: a title without its quotes at the end"] = new(
            $"---\ntitle: \"Order\n---\n\n## Fields\n\n{Header}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "\"Order", "The title '\"Order' is read as 'Order'")),
    };
}
