using Router.Codegen.Pages.Evidence;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>The evidence for a convention.</summary>
internal enum ConventionBasis
{
    /// <summary>The project states it.</summary>
    Stated,

    /// <summary>Words in descriptions and examples that are names of fields.</summary>
    Words,

    /// <summary>Parameters in the paths of operations.</summary>
    Paths,

    /// <summary>Words and parameters together, because the words are too few.</summary>
    WordsAndPaths,

    /// <summary>Only the habit of the dialect.</summary>
    Habit,
}

/// <summary>The convention of a set's wire names.</summary>
/// <param name="Snake">The number of words in snake_case that are names of the set's fields or parameters in its paths.</param>
/// <param name="Camel">The number of such words in camelCase.</param>
/// <param name="IsSupported">
/// True if the convention is stated or voted, or if the pages show a few names in its style and none in the other.
/// </param>
internal sealed record SetConvention(WireNameConvention Convention, ConventionBasis Basis, int Snake, int Camel, bool IsSupported);

/// <summary>
/// Finds the convention of a set's wire names. Words in descriptions and examples of fields decide if there are enough, and most have the
/// same style. If there are fewer, they count together with parameters in the paths of operations. Otherwise the habit of the dialect
/// decides. On 75 measured sets, words made no set worse than the habit.
/// </summary>
internal sealed class ConventionVote
{
    /// <summary>The minimum number of words that decide.</summary>
    private const int Fewest = 3;

    /// <summary>The minimum percentage of words in one style that decides.</summary>
    private const int Majority = 60;

    private readonly EvidencePages _pages;

    private ConventionVote(EvidencePages pages) => _pages = pages;

    /// <summary>Decides on the convention of a set.</summary>
    /// <param name="stated">The convention that the project states; null if it states none.</param>
    public static SetConvention Decide(
        EvidencePages pages, Dialect dialect, WireNameConvention? stated, CancellationToken cancellation)
    {
        var vote = new ConventionVote(pages);
        var (basis, count) = (ConventionBasis.Words, vote.CountWords(cancellation));
        if (count.Total < Fewest && vote.CountParameters() is { Total: > 0 } parameters)
        {
            (basis, count) = count == default
                ? (ConventionBasis.Paths, parameters)
                : (ConventionBasis.WordsAndPaths, count.Add(parameters));
        }

        var habit = dialect.Habits.Convention;
        return stated is { } convention
            ? new SetConvention(convention, ConventionBasis.Stated, count.Snake, count.Camel, IsSupported: true)
            : Winner(count) is { } winner
                ? new SetConvention(vote.IsWritten(winner, habit) ? habit : winner, basis, count.Snake, count.Camel, IsSupported: true)
            : new SetConvention(habit, ConventionBasis.Habit, count.Snake, count.Camel, vote.Supports(habit, count));
    }

    /// <summary>The style of most words; null if there are too few words, or too many in both styles.</summary>
    private static WireNameConvention? Winner(StyleCount words) =>
        words.Total < Fewest ? null
        : words.Snake * 100 >= words.Total * Majority ? WireNameConvention.SnakeCase
        : words.Camel * 100 >= words.Total * Majority ? WireNameConvention.CamelCase
        : null;

    /// <summary>Counts the words that are names of fields.</summary>
    private StyleCount CountWords(CancellationToken cancellation)
    {
        var fields = WordsOfFields.Find(_pages, cancellation);
        var count = default(StyleCount);
        foreach (var page in _pages.WithWords)
        {
            foreach (var word in page.Words)
            {
                count = fields.Contains(word.Folded) ? count.Add(word.IsSnakeCase, word.Count) : count;
            }
        }

        return count;
    }

    private StyleCount CountParameters()
    {
        var count = default(StyleCount);
        foreach (var page in _pages.WithParameters)
        {
            foreach (var parameter in page.PathParameters)
            {
                count = count.Add(parameter.IsSnakeCase, parameter.Count);
            }
        }

        return count;
    }

    /// <summary>
    /// True if the habit is to keep names as written, and the pages write nearly all names in a style. The habit is then right for the rest
    /// too.
    /// </summary>
    private bool IsWritten(WireNameConvention style, WireNameConvention habit)
    {
        if (habit != WireNameConvention.AsWritten)
        {
            return false;
        }

        var written = default(StyleCount);
        foreach (var page in _pages.All)
        {
            written = written.Add(page.Fields.Written);
        }

        return style == WireNameConvention.SnakeCase ? written.Camel * 10 <= written.Snake : written.Snake * 10 <= written.Camel;
    }

    private bool Supports(WireNameConvention habit, StyleCount words) => words.Unanimous is { } style
        && (habit == style || IsWritten(style, habit));
}
