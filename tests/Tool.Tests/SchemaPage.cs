namespace Tool.Tests;

/// <summary>Pages of models, in Python's notation.</summary>
internal static class SchemaPage
{
    /// <summary>The page of an object.</summary>
    /// <param name="rows">The rows of the fields.</param>
    public static string Of(string title, params IEnumerable<string> rows) =>
        $"# {title}\n\n## Fields\n\n| Field | Type | Required | Description |\n| ----- | ---- | -------- | ----------- |\n"
        + string.Concat(rows.Select(row => row + "\n"));

    /// <summary>The row of a field.</summary>
    public static string Row(string name, string type) => $"| `{name}` | {type} | :heavy_check_mark: | N/A |";

    /// <summary>The row of a field whose type is another model.</summary>
    public static string Link(string name, string title) =>
        Row(name, $"[models.{title}](../models/{title.ToLowerInvariant()}.md)");
}
