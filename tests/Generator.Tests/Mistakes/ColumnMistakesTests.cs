using static Router.Codegen.Tests.Mistakes.Parts;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Mistakes in the header of a table of fields.</summary>
public sealed class ColumnMistakesTests
{
    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_is_read_as_meant_or_reported_at_its_place(string name) => All[name].Check();

    public static TheoryData<string> Names() => [.. All.Keys];

    private static readonly Dictionary<string, Mistake> All = new()
    {
        ["A misspelled column"] = new(
            $"{Top}| Filed | Type | Required | Description |\n{Dashes}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "Filed", "The column 'Filed' is read as the column 'Field'")),
        ["Two misspelled columns"] = new(
            $"{Top}| Field | Tpye | Requierd | Description |\n{Dashes}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "Tpye", "The column 'Tpye' is read as the column 'Type'"),
            new Report("RCG0018", "Requierd", "The column 'Requierd' is read as the column 'Required'")),
        ["A column of names"] = new(
            $"{Top}| Name | Type | Required | Description |\n{Dashes}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "Name", "The column 'Name' is read as the column 'Field'")),
        ["A column of properties"] = new(
            $"{Top}| Property | Type | Required | Description |\n{Dashes}{Id}{Size}",
            "Order: id str, size int?",
            new Report("RCG0018", "Property", "The column 'Property' is read as the column 'Field'")),
        ["Columns in bold"] = new(
            $"{Top}| **Field** | **Type** | **Required** | **Description** |\n{Dashes}{Id}{Size}",
            "Order: id str, size int?"),
        ["Columns in another order"] = new(
            $"{Top}| Type | Required | Field | Description |\n{Dashes}| *str* | :heavy_check_mark: | `id` | N/A |\n",
            "Order: id str"),
        ["A further column"] = new(
            $"{Top}| Field | Type | Format | Required | Description |\n| - | - | - | - | - |\n"
                + "| `id` | *str* | uuid | :heavy_check_mark: | N/A |\n",
            "Order: id str"),
        ["No column of descriptions"] = new(
            $"{Top}| Field | Type | Required |\n| - | - | - |\n| `id` | *str* | :heavy_check_mark: |\n",
            "Order: id str"),
        ["No column of marks"] = new(
            $"{Top}| Field | Type | Description |\n| - | - | - |\n| `id` | *str* | N/A |\n",
            "Order: unread",
            new Report(
                "RCG0001",
                "| Field | Type | Description |",
                "In the section 'Fields', the table has no column 'Required', so no model is made of the page")),
        ["No column of types"] = new(
            $"{Top}| Field | Required | Description |\n| - | - | - |\n| `id` | :heavy_check_mark: | N/A |\n",
            "Order: unread",
            new Report(
                "RCG0001",
                "| Field | Required | Description |",
                "In the section 'Fields', the table has no column 'Type', so no model is made of the page")),
    };
}
