using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Mistakes;

/// <summary>Prints the content of a page on one line.</summary>
internal static class Left
{
    /// <summary>The title of a page with its fields ("id: str", with "?" after an optional one), values or members.</summary>
    public static string Of(Page page) => page.Title + ": " + page.Body switch
    {
        FieldsBody { Rows: var rows } => string.Join(", ", rows.Select(row => $"{row.Name} {row.Type.Text}{(row.IsRequired ? "" : "?")}")),
        ValuesBody { Values: var values } => string.Join(" | ", values.Select(value => value.Text)),
        MembersBody { Members: var members } => string.Join(" or ", members.Select(member => member.Type.Text)),
        TitleOnlyBody => "nothing",
        _ => "unread",
    };
}
