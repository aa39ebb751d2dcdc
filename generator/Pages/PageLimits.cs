namespace Router.Codegen.Pages;

/// <summary>
/// The limits of one page. Reading a page takes linear time, except for the squares and products that are limited here: without limits, a
/// page could delay a build by minutes. The summary of each limit has the maximum in known pages.
/// </summary>
internal static class PageLimits
{
    /// <summary>
    /// The text of a page, its markdown and its content are in memory at once. Known: 1.7 MB, most of it padding of columns.
    /// </summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>The markdown parser creates an object for each line and several for each block. Known: 1,226.</summary>
    public const int MaxLines = 50_000;

    /// <summary>The compiler's time grows with the square of the number of properties. Known: 136.</summary>
    public const int MaxFields = 4_000;

    /// <summary>The compiler's time grows faster than the number of constants in a class. Known: 1,212.</summary>
    public const int MaxValues = 10_000;

    /// <summary>
    /// The length of a field's name, a value or a title, which occurs many times in the emitted code. Known: 141. The total length has no
    /// limit: see <c>TextVolume</c>.
    /// </summary>
    public const int MaxNameLength = 4_000;

    /// <summary>The limit on names as text of a diagnostic.</summary>
    public const string LongestName = "4,000 characters";

    /// <summary>
    /// The sum of the squares of the number of marks in each stretch of text where marks can pair up. The markdown parser compares each
    /// mark with each other one. Known: 37,860.
    /// </summary>
    public const long MaxPairings = 50_000_000;

    /// <summary>
    /// The sum, over the same stretches, of their length times the number of opening marks of code, tags and link targets. For each of them
    /// the markdown parser searches the stretch for an end. Known: 1,960,521.
    /// </summary>
    public const long MaxScans = 500_000_000;

    /// <summary>
    /// The length of link definitions, like <c>[a]: b</c>, times the number of closing brackets, each of which may repeat a definition.
    /// Known: no page has definitions.
    /// </summary>
    public const long MaxRepetitions = 16_000_000;

    /// <summary>The limit that a text exceeds, as text of a diagnostic; null if it exceeds none.</summary>
    public static string? FindExceeded(string text)
    {
        // A text this short is within all limits, even if it is one paragraph of marks.
        const int LeastSquares = 4; // half of the text in definitions, half in brackets
        if ((long)text.Length * text.Length <= Math.Min(MaxPairings, MaxRepetitions * LeastSquares) && text.Length <= MaxLines)
        {
            return null;
        }

        if (text.Length > MaxCharacters)
        {
            return "it has more than 4 MB";
        }

        var marks = PageMarks.Count(text);
        return marks.Lines > MaxLines ? FormattableString.Invariant($"it has more than {MaxLines:N0} lines")
            : marks.Pairings > MaxPairings || marks.Scans > MaxScans ? "it has too many marks in one paragraph or cell"
            : marks.Repetitions > MaxRepetitions ? RepeatsDefinitions
            : null;
    }

    /// <summary>The reason why a page is not read if its links repeat more text than the page has.</summary>
    public const string RepeatsDefinitions = "its links repeat long definitions";
}
