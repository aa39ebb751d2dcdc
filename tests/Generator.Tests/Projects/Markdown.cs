namespace Router.Codegen.Tests.Projects;

/// <summary>Writes pages in the notation of vendors.</summary>
internal static class Markdown
{
    private const string FieldsHeader =
        "| Field | Type | Required | Description | Example |\n| ----- | ---- | -------- | ----------- | ------- |\n";

    /// <summary>A page with fields.</summary>
    public static string Object(string title, params string[] rows) => $"# {title}\n\n\n## Fields\n\n{FieldsHeader}{string.Concat(rows)}";

    /// <summary>A row of a required field, with the check mark.</summary>
    public static string Required(string name, string type, string description = "N/A", string example = "") =>
        $"| {Field(name)} | {type} | :heavy_check_mark: | {description} | {example} |\n";

    /// <summary>A row of an optional field, with the minus sign.</summary>
    public static string Optional(string name, string type, string description = "N/A", string example = "") =>
        $"| {Field(name)} | {type} | :heavy_minus_sign: | {description} | {example} |\n";

    /// <summary>A page with values in a table, without quotes.</summary>
    public static string Enum(string title, params string[] values) =>
        $"# {title}\n\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n"
        + string.Concat(values.Select(value => $"| `{value.ToUpperInvariant()}` | {value} |\n"));

    /// <summary>A page with quoted values as bullets.</summary>
    public static string Bullets(string title, params string[] values) =>
        $"# {title}\n\n\n## Values\n\n{string.Concat(values.Select(value => $"- `\"{value}\"`\n"))}";

    /// <summary>A page with member headings in Python's notation.</summary>
    public static string Union(string title, params string[] members) =>
        $"# {title}\n\n\n## Supported Types\n\n"
        + string.Concat(members.Select(member => $"### `{member}`\n\n```python\nvalue: {member} = /* values here */\n```\n\n"));

    /// <summary>A link to a page in the same folder.</summary>
    public static string Link(string title) => $"[models.{title}]({title.ToLowerInvariant()}.md)";

    /// <summary>A field's name as code. A strikethrough is outside the code.</summary>
    private static string Field(string name) => name.StartsWith("~~", StringComparison.Ordinal) ? $"~~`{name.Trim('~')}`~~" : $"`{name}`";
}
