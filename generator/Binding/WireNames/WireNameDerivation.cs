using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>Derives the JSON name of a field from its name on the page.</summary>
internal static class WireNameDerivation
{
    /// <summary>The wire name of a field.</summary>
    public static string Of(string field, WireNameConvention convention)
    {
        if (Spelled(field) is { } spelled)
        {
            return spelled;
        }

        var stem = field.Length > 1 && field[field.Length - 1] == '_' ? field.TrimEnd('_') : field;
        if (stem.Length == 0 || convention == WireNameConvention.AsWritten)
        {
            return stem.Length == 0 ? field : stem;
        }

        var words = Words(stem);
        if (words.Count == 0)
        {
            return stem;
        }

        return convention switch
        {
            WireNameConvention.SnakeCase => string.Join("_", words.Select(Lower)),
            WireNameConvention.KebabCase => string.Join("-", words.Select(Lower)),
            WireNameConvention.CamelCase => Lower(words[0]) + string.Concat(words.Skip(1).Select(Capital)),
            _ => string.Concat(words.Select(Capital)),
        };
    }

    /// <summary>
    /// Splits a name at punctuation and at changes of case. The last of several capitals begins a word if a small letter follows. Digits
    /// after a word of several letters begin a word if a small letter follows them, as in "latencyLast30m".
    /// </summary>
    [MethodImpl(HotLoop.Options)]
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                Flush();
                continue;
            }

            if (char.IsUpper(c) && word.Length > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPlural(name, i))))
            {
                Flush();
            }
            else if (char.IsDigit(c) && word.Length > 1 && words.Count > 0 && char.IsLetter(name[i - 1]) && IsBeforeSmallLetter(name, i))
            {
                Flush();
            }

            word.Append(c);
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>True if a small letter follows the digits at an index.</summary>
    private static bool IsBeforeSmallLetter(string name, int index)
    {
        while (index < name.Length && char.IsDigit(name[index]))
        {
            index++;
        }

        return index < name.Length && char.IsLower(name[index]);
    }

    /// <summary>True if the capital at an index ends an acronym in the plural, as in "customerIDs".</summary>
    private static bool IsPlural(string name, int index) =>
        name[index + 1] == 's' && (index + 2 == name.Length || char.IsUpper(name[index + 2]) || !char.IsLetter(name[index + 2]));

    /// <summary>The keywords of JSON Schema that begin with a dollar sign. In other names, "dollar" means money.</summary>
    private static readonly HashSet<string> SchemaKeywords = new(StringComparer.Ordinal)
    {
        "anchor", "comment", "defs", "dynamicAnchor", "dynamicRef", "id", "recursiveAnchor", "recursiveRef", "ref", "schema", "vocabulary",
    };

    /// <summary>
    /// The name with a sign at its beginning, if the first word of a field spells a sign that the SDK's language does not allow in names;
    /// otherwise null.
    /// </summary>
    private static string? Spelled(string field)
    {
        if (!field.StartsWith("at", StringComparison.OrdinalIgnoreCase) && !field.StartsWith("do", StringComparison.OrdinalIgnoreCase))
        {
            return null; // nearly all names end here, and are not split
        }

        var words = Words(field);
        if (words.Count < 2)
        {
            return null;
        }

        var rest = Lower(words[1]) + string.Concat(words.Skip(2).Select(Capital));
        return Lower(words[0]) switch
        {
            "at" when rest is "type" or "id" or "context" or "value" or "graph" or "language" => "@" + rest,
            "dollar" when SchemaKeywords.Contains(rest) => "$" + rest,
            "dot" when rest is "metadata" or "tag" => "." + rest,
            _ => null,
        };
    }

    private static string Lower(string word) => word.ToLowerInvariant();

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant();
}
