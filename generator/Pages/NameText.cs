using System.Globalization;
using System.Text;

namespace Router.Codegen.Pages;

/// <summary>Removes characters that do not belong to names: invisible ones, and marks and quotes around the name.</summary>
internal static class NameText
{
    private const string Marks = "`\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u00B4";

    /// <summary>The name without such characters.</summary>
    public static string Clean(string name)
    {
        if (IsClean(name))
        {
            return name;
        }

        var visible = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!IsInvisible(c))
            {
                visible.Append(c == '\u00A0' ? ' ' : c);
            }
        }

        var text = visible.ToString().Trim();
        var (start, end) = (0, text.Length);
        while (start < end && Marks.IndexOf(text[start]) >= 0)
        {
            start++;
        }

        while (end > start && Marks.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        return start == end ? name : Emphasised(text.Substring(start, end - start).Trim());
    }

    /// <summary>The text without invisible characters.</summary>
    public static string WithoutInvisible(string text)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                return new string([.. text.Where(static c => !IsInvisible(c))]);
            }
        }

        return text;
    }

    /// <summary>True for a character without width and meaning, like those in text copied from a browser.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u00AD' or '\uFEFF' || (c >= '\u200B' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    private static bool IsClean(string name)
    {
        foreach (var c in name)
        {
            if (c >= '\u0080' ? IsInvisible(c) || c == '\u00A0' || Marks.IndexOf(c) >= 0 : c is '`' or '"' or '\'')
            {
                return false;
            }
        }

        return name.Length < 3 || name[0] != '*' || name[name.Length - 1] != '*';
    }

    /// <summary>The text between marks of emphasis.</summary>
    private static string Emphasised(string name)
    {
        var inside = name.Trim('*');
        return MarkdownText.IsIdentifier(inside) ? inside : name;
    }
}
