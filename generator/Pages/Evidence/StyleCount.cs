using Router.Codegen.Collections;
using Router.Codegen.Text;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The number of names in snake_case and in camelCase.</summary>
internal readonly record struct StyleCount(int Snake, int Camel)
{
    public int Total => Snake + Camel;

    /// <summary>The style of all names; null if there are no names, or names in both styles.</summary>
    public WireNameConvention? Unanimous =>
        Snake > 0 == Camel > 0 ? null : Snake > 0 ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;

    /// <summary>The style of most names; snake_case if both have as many.</summary>
    public WireNameConvention Prevailing => Snake >= Camel ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase;

    /// <summary>The number of names in snake_case or camelCase.</summary>
    public int Of(WireNameConvention style) => style == WireNameConvention.SnakeCase ? Snake : Camel;

    public StyleCount Add(bool isSnakeCase, int count = 1) => isSnakeCase ? new(Snake + count, Camel) : new(Snake, Camel + count);

    public StyleCount Add(StyleCount other) => new(Snake + other.Snake, Camel + other.Camel);

    /// <summary>Counts names. Names of one part, or in another style, do not count.</summary>
    public static StyleCount OfNames(EquatableArray<string> names)
    {
        var count = default(StyleCount);
        foreach (var name in names)
        {
            count = NameStyle.IsSnakeCase(name) is { } isSnake ? count.Add(isSnake) : count;
        }

        return count;
    }

    /// <summary>Counts different words.</summary>
    public static StyleCount OfWords(EquatableArray<EvidenceWord> words)
    {
        var count = default(StyleCount);
        foreach (var word in words)
        {
            count = count.Add(word.IsSnakeCase);
        }

        return count;
    }

    /// <summary>Counts different words that are names of fields.</summary>
    public static StyleCount OfWords(EquatableArray<EvidenceWord> words, HashSet<long> fields)
    {
        var count = default(StyleCount);
        foreach (var word in words)
        {
            count = fields.Contains(word.Folded) ? count.Add(word.IsSnakeCase) : count;
        }

        return count;
    }
}
