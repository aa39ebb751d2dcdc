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

    /// <summary>The dialect's habit alone.</summary>
    Habit,
}

/// <summary>The convention of a set's wire names.</summary>
/// <param name="Snake">The number of words in snake_case that are names of its fields, or parameters of its paths.</param>
/// <param name="Camel">The number of those in camelCase.</param>
/// <param name="IsSupported">
/// True if the convention is stated or voted, or if the pages show a few names in its style and none in the other.
/// </param>
internal sealed record SetConvention(WireNameConvention Convention, ConventionBasis Basis, int Snake, int Camel, bool IsSupported);

/// <summary>
/// Finds the convention of a set's wire names. Words in the fields' descriptions and examples decide if there are enough and most are in
/// one style. Without words, parameters in the paths of operations decide. Otherwise the habit of the dialect does. On 75 measured sets,
/// words made no set worse than the habit.
/// </summary>
internal sealed class ConventionVote
{
    /// <summary>The fewest words that decide.</summary>
    private const int Fewest = 3;

    /// <summary>The percentage of words in one style that decides.</summary>
    private const int Majority = 60;

    private const int Bits = 1 << 17;

    private readonly HashSet<long> _fields = [];
    private readonly IReadOnlyList<PageEvidence> _pages;

    private ConventionVote(IReadOnlyList<PageEvidence> pages) => _pages = pages;

    /// <summary>Decides on the convention of a set.</summary>
    /// <param name="stated">The convention that the project states; null if it states none.</param>
    public static SetConvention Decide(
        IReadOnlyList<PageEvidence> pages, Dialect dialect, WireNameConvention? stated, CancellationToken cancellation)
    {
        var vote = new ConventionVote(pages);
        vote.FindFields(cancellation);
        var (snake, camel) = vote.Count(static page => page.Words);
        var basis = ConventionBasis.Words;
        if (snake + camel == 0)
        {
            basis = ConventionBasis.Paths;
            foreach (var parameter in pages.SelectMany(static page => page.PathParameters))
            {
                (snake, camel) = Add(parameter, snake, camel);
            }
        }

        var habit = dialect.Habits.Convention;
        return stated is { } convention ? new SetConvention(convention, ConventionBasis.Stated, snake, camel, IsSupported: true)
            : Winner(snake, camel) is { } winner
                ? new SetConvention(vote.IsWritten(winner, habit) ? habit : winner, basis, snake, camel, IsSupported: true)
            : new SetConvention(habit, ConventionBasis.Habit, snake, camel, vote.Supports(habit, snake, camel));
    }

    /// <summary>The style of most words; null if there are too few words or too many of both styles.</summary>
    private static WireNameConvention? Winner(int snake, int camel) =>
        snake + camel < Fewest ? null
        : snake * 100 >= (snake + camel) * Majority ? WireNameConvention.SnakeCase
        : camel * 100 >= (snake + camel) * Majority ? WireNameConvention.CamelCase
        : null;

    /// <summary>Collects the fields whose names are among the words. Only these count, and few fields are.</summary>
    private void FindFields(CancellationToken cancellation)
    {
        // Sets have 200,000 fields and few thousand words: a bit for each of some hashes rules most fields out.
        var words = new HashSet<long>();
        var bits = new bool[Bits];
        foreach (var page in _pages)
        {
            foreach (var word in page.Words)
            {
                words.Add(word.Folded);
                bits[word.Folded & (Bits - 1)] = true;
            }
        }

        if (words.Count == 0)
        {
            return;
        }

        foreach (var page in _pages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var field in page.Fields)
            {
                if (bits[field.Folded & (Bits - 1)] && words.Contains(field.Folded))
                {
                    _fields.Add(field.Folded);
                }
            }
        }
    }

    private (int Snake, int Camel) Count(Func<PageEvidence, IEnumerable<EvidenceWord>> wordsOf)
    {
        var (snake, camel) = (0, 0);
        foreach (var word in _pages.SelectMany(wordsOf).Where(word => _fields.Contains(word.Folded)))
        {
            (snake, camel) = Add(word, snake, camel);
        }

        return (snake, camel);
    }

    private static (int Snake, int Camel) Add(EvidenceWord word, int snake, int camel) =>
        word.IsSnakeCase ? (snake + word.Count, camel) : (snake, camel + word.Count);

    /// <summary>
    /// True if the habit is to keep names as written and the pages write nearly all names in a style. The exceptions are right too then.
    /// </summary>
    private bool IsWritten(WireNameConvention style, WireNameConvention habit)
    {
        if (habit != WireNameConvention.AsWritten)
        {
            return false;
        }

        var (same, others) = (0, 0);
        foreach (var page in _pages)
        {
            var (written, other) = (page.Written.Snake, page.Written.Camel);
            (same, others) = style == WireNameConvention.SnakeCase ? (same + written, others + other) : (same + other, others + written);
        }

        return others * 10 <= same;
    }

    private bool Supports(WireNameConvention habit, int snake, int camel) => (snake > 0) != (camel > 0)
        && (snake > 0 ? WireNameConvention.SnakeCase : WireNameConvention.CamelCase) is var style
        && (habit == style || IsWritten(style, habit));
}
