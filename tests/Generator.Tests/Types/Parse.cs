using Router.Codegen.Pages;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Tests.Types;

/// <summary>Reads types from pages with a single field or member.</summary>
internal static class Parse
{
    /// <summary>The type of a field with this markdown in its Type cell.</summary>
    public static string Cell(string dialect, string markdown)
    {
        var page = PageParser.Parse(
            "user.md",
            $"""
            # User

            ## Fields

            | Field  | Type       | Required           | Description |
            | ------ | ---------- | ------------------ | ----------- |
            | `name` | {markdown} | :heavy_check_mark: | N/A         |
            """,
            TestContext.Current.CancellationToken);
        var row = Assert.Single(Assert.IsType<FieldsBody>(page?.Body).Rows);
        return TypeExpressionText.Of(Dialect.Named(dialect)!.ParseCell(row.Type));
    }

    /// <summary>The type of a member with this markdown as its heading, followed by the code.</summary>
    public static string Member(string dialect, string markdown, string code = "")
    {
        var text = $"# User\n\n## Supported Types\n\n### {markdown}\n\n{code}\n";
        var page = PageParser.Parse("user.md", text, TestContext.Current.CancellationToken);
        var member = Assert.Single(Assert.IsType<MembersBody>(page?.Body).Members);
        return TypeExpressionText.Of(Dialect.Named(dialect)!.ParseMember(member.Type));
    }
}
