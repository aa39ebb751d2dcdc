namespace Router.Codegen.Pages;

/// <summary>
/// The limits of one page. What a page costs grows with its length, but for the products and squares that stand here, so that no page
/// delays a build by minutes. Beside each limit stands the most that a real page is known to have.
/// </summary>
internal static class PageLimits
{
    /// <summary>A page has its text, its markdown and what is read of it in memory. Known: 1.7 MB, most of it padding of columns.</summary>
    public const int MaxCharacters = 4 * 1024 * 1024;

    /// <summary>The markdown parser makes an object of each line and more of each block. Known: 1,226.</summary>
    public const int MaxLines = 50_000;

    /// <summary>The compiler's time grows with the square of a model's properties. Known: 136.</summary>
    public const int MaxFields = 4_000;

    /// <summary>The compiler's time grows faster than a class's constants. Known: 1,212.</summary>
    public const int MaxValues = 10_000;

    /// <summary>
    /// Of a field's name, a value or a title: each is in the emitted code many times. Known: 141. All together are unbounded, see
    /// <c>TextVolume</c>.
    /// </summary>
    public const int MaxNameLength = 4_000;

    /// <summary>The same as text of a diagnostic.</summary>
    public const string LongestName = "4,000 characters";

    /// <summary>
    /// The limit on the sum of squares of marks over all stretches in which they can pair up: the markdown parser compares each with each.
    /// Known: 37,860.
    /// </summary>
    public const long MaxPairings = 50_000_000;

    /// <summary>
    /// The limit on the sum, over the same stretches, of their length times the marks behind which the markdown parser looks for an end,
    /// as far as the stretch goes: those of code, tags and targets of links. Known: 1,960,521.
    /// </summary>
    public const long MaxScans = 500_000_000;

    /// <summary>
    /// The limit on the length of the definitions of links, such as <c>[a]: b</c>, times the closing brackets, each of which may repeat
    /// one. Known: no page has definitions.
    /// </summary>
    public const long MaxRepetitions = 16_000_000;

    /// <summary>The limit that a text exceeds, as text of a diagnostic; null if it exceeds none.</summary>
    public static string? FindExceeded(string text)
    {
        // Even if it consisted of marks in one paragraph, it would be within all limits.
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

    /// <summary>The reason why a page is not read whose links repeat more text than it has.</summary>
    public const string RepeatsDefinitions = "its links repeat long definitions";
}
