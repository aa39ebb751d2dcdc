using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in the cells of a row.</summary>
public sealed class CellMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["A row without its last cell"] = new(
            $"{Top}{Header}| `id` | *str* | :heavy_check_mark: |\n{Size}",
            "Order: id str, size int?"),
        ["A row of two cells"] = new(
            $"{Top}{Header}| `id` | *str* |\n{Size}",
            "Order: size int?",
            new Report("RCG0001", "| `id` | *str* |", "In the section 'Fields', a row has 2 of 3 cells and is not used")),
        ["A row of five cells"] = new(
            $"{Top}{Header}| `id` | *str* | :heavy_check_mark: | One | two |\n{Size}",
            "Order: id str, size int?",
            new Report("RCG0016", "two |", "The text after the last column is not used: a pipe inside a cell is written '\\|'")),
        ["A pipe in a type"] = new(
            $"{Top}{Header}| `id` | *str* | *int* | :heavy_check_mark: | N/A |\n{Size}",
            "Order: size int?",
            new Report(
                "RCG0001",
                "| `id` | *str* | *int* | :heavy_check_mark: | N/A |",
                "In the section 'Fields', a row has its Required mark in another column and is not used; a pipe inside a cell is written "
                    + "'\\|'")),
        ["An escaped pipe in a description"] = new(
            $"{Top}{Header}| `id` | *str* | :heavy_check_mark: | One \\| two |\n",
            "Order: id str"),
        ["An empty name"] = new(
            $"{Top}{Header}| | *str* | :heavy_check_mark: | N/A |\n{Size}",
            "Order: size int?",
            new Report(
                "RCG0001",
                "| | *str* | :heavy_check_mark: | N/A |",
                "In the section 'Fields', a row names no field and is not used")),
        ["An empty type"] = new(
            $"{Top}{Header}| `id` | | :heavy_check_mark: | N/A |\n{Size}",
            "Order: size int?",
            new Report("RCG0001", "| `id` | | :heavy_check_mark: | N/A |", "In the section 'Fields', a row names no type and is not used")),
        ["A row without text"] = new(
            $"{Top}{Header}{Id}| | | | |\n{Size}",
            "Order: id str, size int?",
            new Report("RCG0001", "| | | | |", "In the section 'Fields', a row names no field and is not used")),
        ["A line break in a description"] = new(
            $"{Top}{Header}| `id` | *str* | :heavy_check_mark: | One\ntwo |\n{Size}",
            "Order: id str, size int?",
            new Report("RCG0001", "two |", "In the section 'Fields', a row has 1 of 3 cells and is not used")),
        ["A name that is listed twice"] = new(
            $"{Top}{Header}{Id}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0004", "id", "The field 'id' is listed twice; the second is ignored")),
        ["An empty mark"] = new(
            $"{Top}{Header}| `id` | *str* | | N/A |\n",
            "Order: id str?",
            new Report(
                "RCG0001",
                "",
                "In the section 'Fields', the Required cell of 'id' is empty, so the field is optional")),
        ["A check mark of a browser"] = new(
            $"{Top}{Header}| `id` | *str* | ✔️ | N/A |\n",
            "Order: id str"),
        ["A check mark without colour"] = new(
            $"{Top}{Header}| `id` | *str* | ✔ | N/A |\n",
            "Order: id str"),
        ["A green check mark"] = new(
            $"{Top}{Header}| `id` | *str* | ✅ | N/A |\n",
            "Order: id str"),
        ["The word yes"] = new(
            $"{Top}{Header}| `id` | *str* | yes | N/A |\n",
            "Order: id str"),
        ["The word Yes in bold"] = new(
            $"{Top}{Header}| `id` | *str* | **Yes** | N/A |\n",
            "Order: id str"),
        ["The word true"] = new(
            $"{Top}{Header}| `id` | *str* | `true` | N/A |\n",
            "Order: id str"),
        ["The word required"] = new(
            $"{Top}{Header}| `id` | *str* | Required | N/A |\n",
            "Order: id str"),
        ["A minus sign of a browser"] = new(
            $"{Top}{Header}| `id` | *str* | ➖ | N/A |\n",
            "Order: id str?"),
        ["The word no"] = new(
            $"{Top}{Header}| `id` | *str* | No | N/A |\n",
            "Order: id str?"),
        ["The word false"] = new(
            $"{Top}{Header}| `id` | *str* | false | N/A |\n",
            "Order: id str?"),
        ["A cross"] = new(
            $"{Top}{Header}| `id` | *str* | ❌ | N/A |\n",
            "Order: id str?"),
        ["The word optional"] = new(
            $"{Top}{Header}| `id` | *str* | optional | N/A |\n",
            "Order: id str?"),
        ["A dash"] = new(
            $"{Top}{Header}| `id` | *str* | - | N/A |\n",
            "Order: id str?"),
        ["A word that says nothing of presence"] = new(
            $"{Top}{Header}| `id` | *str* | sometimes | N/A |\n",
            "Order: id str?",
            new Report(
                "RCG0001",
                "sometimes",
                "In the section 'Fields', the Required cell of 'id' has neither :heavy_check_mark: nor "
                    + ":heavy_minus_sign:, so the field is optional")),
        ["N/A in place of a mark"] = new(
            $"{Top}{Header}| `id` | *str* | N/A | N/A |\n",
            "Order: id str?",
            new Report(
                "RCG0001",
                "N/A",
                "In the section 'Fields', the Required cell of 'id' has neither :heavy_check_mark: nor "
                    + ":heavy_minus_sign:, so the field is optional")),
        ["A name with an invisible character"] = new(
            $"{Top}{Header}| `id\u200B` | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "id\u200B", "The name 'id\uFFFD' is read as 'id'")),
        ["A name in typographic quotes"] = new(
            $"{Top}{Header}| “id” | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "“id”", "The name '“id”' is read as 'id'")),
        ["A name in straight quotes"] = new(
            $"{Top}{Header}| \"id\" | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "\"id\"", "The name '\"id\"' is read as 'id'")),
        ["A name with a backtick that is left open"] = new(
            $"{Top}{Header}| `id | *str* | :heavy_check_mark: | N/A |\n{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "`id", "The name '`id' is read as 'id'")),
        ["A name in bold"] = new(
            $"{Top}{Header}| **id** | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "**id**", "The name '**id**' is read as 'id'")),
        ["A name as a link"] = new(
            $"{Top}{Header}| [`id`](#id) | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str"),
        ["A name with a remark"] = new(
            $"{Top}{Header}| `id` (key) | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "id", "The cell of the name is read as 'id'")),
        ["A name with a star"] = new(
            $"{Top}{Header}| `id`* | *str* | :heavy_check_mark: | N/A |\n",
            "Order: id str",
            new Report("RCG0018", "id", "The cell of the name is read as 'id'")),
        ["A name with a space"] = new(
            $"{Top}{Header}| `order id` | *str* | :heavy_check_mark: | N/A |\n",
            "Order: order id str"),
        ["A byte that is not UTF-8 in a name"] = new(
            $"{Top}{Header}| `gr\uFFFDe` | *int* | :heavy_check_mark: | N/A |\n",
            "Order: gr\uFFFDe int",
            new Report(
                "RCG0020",
                "\uFFFD",
                "The page is damaged: it has bytes that are not UTF-8, which are read as U+FFFD; save it as UTF-8")),
    };
}
