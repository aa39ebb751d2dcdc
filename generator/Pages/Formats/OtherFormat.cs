namespace Router.Codegen.Pages.Formats;

/// <summary>Recognises pages by other tools that describe the models of an API.</summary>
internal static class OtherFormat
{
    private const string OpenApiGenerator = "OpenAPI Generator";
    private const string Slate = nameof(Slate);

    private const string Properties = "## Properties";
    private const string Request = "### HTTP Request";
    private const string Tabs = "language_tabs:";

    /// <summary>The name of the tool; null if the text has no mark of a tool.</summary>
    public static string? Of(string text)
    {
        if (!Has(Properties) && !Has(Request) && !Has(Tabs))
        {
            return null;
        }

        bool Has(string mark) => text.IndexOf(mark, StringComparison.Ordinal) >= 0;

        var (start, inProperties) = (0, false);
        var isFrontMatter = text.StartsWith("---", StringComparison.Ordinal);
        for (var number = 0; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (text[start] == '#')
            {
                var heading = text.Substring(start, end - start).Trim();
                if (heading == Request)
                {
                    return Slate;
                }

                inProperties = heading == Properties;
            }
            else if (inProperties && IsHeaderOfProperties(text.Substring(start, end - start)))
            {
                return OpenApiGenerator;
            }
            else if (isFrontMatter && number > 0)
            {
                if (string.CompareOrdinal(text, start, Tabs, 0, Tabs.Length) == 0)
                {
                    return Slate;
                }

                isFrontMatter = string.CompareOrdinal(text, start, "---", 0, 3) != 0;
            }

            start = end + 1;
        }

        return null;
    }

    private static bool IsHeaderOfProperties(string line)
    {
        var cells = line.Trim().Trim('|').Split('|');
        return cells.Length >= 2 && IsHeader(cells[0], "Name") && IsHeader(cells[1], "Type");
    }

    private static bool IsHeader(string cell, string name) => cell.Trim().Trim('*') == name;
}
