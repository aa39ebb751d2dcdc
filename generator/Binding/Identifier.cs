using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Pages;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Binding;

/// <summary>Makes C# names of names on pages. What comes out holds letters, digits and underscores, whatever goes in.</summary>
internal static class Identifier
{
    /// <summary>Longer names are cut: compilers and file systems have limits, and pages come from strangers.</summary>
    private const int Longest = 200;

    /// <summary>A name in PascalCase: signs separate words, and a word keeps the case of all letters but its first.</summary>
    /// <param name="fallback">The name where no letter or digit is left.</param>
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
            if (name.Length == Longest)
            {
                break;
            }
        }

        return name.Length == 0 ? fallback : name.ToString();
    }

    /// <summary>The name of an enum's value: of its text, or what the page calls it where the text is made of signs or digits.</summary>
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

    /// <summary>A name in camelCase that is no keyword.</summary>
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

/// <summary>The names taken in one scope.</summary>
/// <param name="reserved">Names that nothing may take; many scopes may share them.</param>
internal sealed class NameScope(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The last number that each name got: all before it are taken.</summary>
    private Dictionary<string, int>? _numbers;

    /// <summary>Takes a name; where it is taken already, the name with the suffix, or with the first number that is free.</summary>
    public string Take(string name, string suffix = "")
    {
        if (TryTake(name))
        {
            return name;
        }

        if (suffix.Length > 0 && TryTake(name + suffix))
        {
            return name + suffix;
        }

        _numbers ??= new(StringComparer.Ordinal);
        _numbers.TryGetValue(name, out var number);
        for (number = Math.Max(number + 1, 2); ; number++)
        {
            var numbered = name + number.ToString(CultureInfo.InvariantCulture);
            if (TryTake(numbered))
            {
                _numbers[name] = number;
                return numbered;
            }
        }
    }

    public bool Contains(string name) => reserved.Contains(name) || _taken.Contains(name);

    /// <summary>Takes the name if it is free.</summary>
    private bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);
}
