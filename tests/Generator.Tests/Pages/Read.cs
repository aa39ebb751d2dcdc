using Router.Codegen.Diagnostics;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

/// <summary>Reads pages written in tests.</summary>
internal static class Read
{
    public const string FieldsHeader =
        "| Field | Type | Required | Description | Example |\n| ----- | ---- | -------- | ----------- | ------- |\n";

    /// <summary>The page with this text; null if it is not a page.</summary>
    public static Page? File(string text, string path = "docs/models/user.md") =>
        PageParser.Parse(path, text, TestContext.Current.CancellationToken);

    /// <summary>The page with this text.</summary>
    public static Page Page(string text) => Assert.IsType<Page>(File(text));

    /// <summary>The rows of a page whose table has these lines after its header.</summary>
    public static IReadOnlyList<FieldRow> Fields(string rows) => FieldsOf(Page("# User\n\n## Fields\n\n" + FieldsHeader + rows));

    /// <summary>The field of a page whose table has this line after its header.</summary>
    public static FieldRow Field(string row) => Assert.Single(Fields(row));

    /// <summary>The description of a field with this cell.</summary>
    public static string DescriptionOf(string cell) => Field($"| `name` | *str* | :heavy_check_mark: | {cell} | |").Description;

    public static IReadOnlyList<FieldRow> FieldsOf(Page page) => Assert.IsType<FieldsBody>(page.Body).Rows;

    public static ValuesBody Values(string section) => Assert.IsType<ValuesBody>(Page("# Role\n\n" + section).Body);

    public static IReadOnlyList<string> Members(string section) =>
        [.. Assert.IsType<MembersBody>(Page("# Pet\n\n## Supported Types\n\n" + section).Body).Members.Select(m => m.Type.Text)];

    /// <summary>The id and message of a diagnostic.</summary>
    public static string Message(DiagnosticInfo diagnostic) =>
        diagnostic.Id + ": " + diagnostic.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The text in a range, after a check that its lines and columns match its offsets.</summary>
    public static string At(string text, SourceRange range)
    {
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines;
        var start = lines.GetLinePosition(range.Start);
        var end = lines.GetLinePosition(range.Start + range.Length);
        Assert.Equal((start.Line, start.Character), (range.StartLine, range.StartColumn));
        Assert.Equal((end.Line, end.Character), (range.EndLine, range.EndColumn));
        return text.Substring(range.Start, range.Length);
    }
}
