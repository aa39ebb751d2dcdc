using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Pages;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Binding.Naming;

/// <summary>Converts names on pages to C# names. They consist of letters, digits and underscores for any input.</summary>
internal static class Identifier
{
    /// <summary>The maximum length of names. Compilers and file systems have limits, and pages are untrusted.</summary>
    private const int MaxLength = 200;

    /// <summary>Converts a name to PascalCase. Punctuation separates words. Letters after the first keep their case.</summary>
    /// <param name="fallback">The name if no letter or digit is left.</param>
    [MethodImpl(HotLoop.Options)]
    public static string Pascal(string text, string fallback)
    {
        var name = new StringBuilder(text.Length);
        var atStart = true;
        foreach (var c in text)
        {
            if (!IsPart(c))
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && !IsStart(c))
            {
                name.Append('_');
            }

            name.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = false;
            if (name.Length == MaxLength)
            {
                break;
            }
        }

        return name.Length == 0 ? fallback : name.ToString();
    }

    /// <summary>
    /// The name of an enum's value: from its text, or from its name on the page if the text consists of punctuation or digits.
    /// </summary>
    public static string OfValue(ValueRow value)
    {
        var text = value.Text;
        if (text.Length == 0)
        {
            return "Empty";
        }

        var name = Pascal(text, "");
        return name.Length == 0 ? Pascal(value.Name ?? "", "Symbol")
            : value.Name is { } stated && text.All(c => c is '-' or >= '0' and <= '9') && Pascal(stated, "_")[0] != '_' ? Pascal(stated, "")
            : text[0] == '-' && text.Length > 1 && char.IsDigit(text[1]) ? "Minus" + name.TrimStart('_')
            : name;
    }

    /// <summary>Converts a name to camelCase, with a prefix that allows keywords.</summary>
    public static string Parameter(string pascal)
    {
        var upper = 0;
        while (upper < pascal.Length && char.IsUpper(pascal[upper]))
        {
            upper++;
        }

        var lowered = upper <= 1 || upper == pascal.Length ? Math.Max(upper, 1) : upper - 1;
        return "@" + pascal.Substring(0, lowered).ToLowerInvariant() + pascal.Substring(lowered);
    }

    private static bool IsPart(char c) => c < 128
        ? char.IsLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsStart(char c) => char.IsLetter(c);
}
