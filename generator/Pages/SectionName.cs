using System.Text;
using Router.Codegen.Text;

namespace Router.Codegen.Pages;

/// <summary>The names of a page's sections, and spellings that mean them.</summary>
internal static class SectionName
{
    private const int LongestMisspelt = 40;

    private static readonly (PageSection Section, string Name, int Distance, string[] Others)[] Names =
    [
        (PageSection.Fields, "Fields", 2, ["Field", "Properties", "Property", "Attributes", "Field List", "Model Fields"]),
        (PageSection.Values, "Values", 2, ["Value", "Enum Values", "Allowed Values", "Possible Values"]),
        (PageSection.SupportedTypes, "Supported Types", 3, ["Supported Type", "Union Types", "One Of", "Any Of"]),
    ];

    /// <summary>The section with exactly this name.</summary>
    public static PageSection Of(string text) => text switch
    {
        "Fields" => PageSection.Fields,
        "Values" => PageSection.Values,
        "Supported Types" => PageSection.SupportedTypes,
        "Example Usage" => PageSection.ExampleUsage,
        _ => PageSection.Other,
    };

    /// <summary>The section of the body that a heading names, with small spelling mistakes allowed; otherwise "other".</summary>
    public static PageSection Near(string text)
    {
        if (text.Length > LongestMisspelt)
        {
            return PageSection.Other;
        }

        var words = Words(text);
        foreach (var (section, name, _, others) in Names)
        {
            if (Same(words, name) || Array.Exists(others, other => Same(words, other)))
            {
                return section;
            }
        }

        foreach (var (section, name, distance, _) in Names)
        {
            if (words.Length > distance + 2 && new EditDistance(name).To(words) <= distance)
            {
                return section;
            }
        }

        return PageSection.Other;
    }

    /// <summary>The heading of a section as pages write it.</summary>
    public static string Heading(PageSection section) => "## " + NameOf(section);

    /// <summary>The name of a section of the body.</summary>
    public static string NameOf(PageSection section) => Array.Find(Names, name => name.Section == section).Name;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a heading, without marks and invisible characters.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(c);
            }
            else if ((char.IsWhiteSpace(c) || c is '_' or '-') && words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
