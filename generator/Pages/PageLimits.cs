using System.Runtime.CompilerServices;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>
/// The limits of one page. The markdown parser's time grows with the square of the marks that can pair up, so that a hostile page
/// of a few hundred kilobytes could delay a build by minutes. The largest real pages are far below these limits.
/// </summary>
internal static class PageLimits
{
    public const int MaxCharacters = 4 * 1024 * 1024;
    public const int MaxLines = 50_000;

    /// <summary>The compiler's time grows with the square of a model's properties.</summary>
    public const int MaxFields = 4_000;

    /// <summary>The limit on the sum of squares of marks over all stretches in which they can pair up.</summary>
    public const long MaxPairings = 50_000_000;

    /// <summary>The limit that a text exceeds, as text of a diagnostic; null if it exceeds none.</summary>
    [MethodImpl(HotLoop.Options)]
    public static string? FindExceeded(string text)
    {
        // Even if it consisted of marks in one paragraph, it would be within all limits.
        if ((long)text.Length * text.Length <= MaxPairings && text.Length <= MaxLines)
        {
            return null;
        }

        if (text.Length > MaxCharacters)
        {
            return "it has more than 4 MB";
        }

        var lines = 0;
        long pairings = 0;
        long marks = 0;
        var isLineEmpty = true;
        var isTable = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    lines++;
                    if (isLineEmpty)
                    {
                        pairings += marks * marks;
                        marks = 0;
                        isTable = false;
                    }

                    isLineEmpty = true;
                    break;
                case '#' or '>' or '~' when isLineEmpty:
                    isTable = false;
                    isLineEmpty = false;
                    break;
                case '*' or '_' or '[' or ']' or '<' or '!' or '`' or '&' or '\\':
                    marks++;
                    isTable &= !isLineEmpty || text[i] != '`';
                    isLineEmpty = false;
                    break;
                case '|' when isLineEmpty && (isTable || (isTable = PipeTableParser.Opens(text, i))):
                case '-' when IsBullet(text, i):
                    // Marks pair up only inside one row of a table or one bullet.
                    pairings += marks * marks;
                    marks = 0;
                    isLineEmpty = false;
                    break;
                case ' ' or '\r' or '\t':
                    break;
                default:
                    isLineEmpty = false;
                    break;
            }
        }

        pairings += marks * marks;
        return lines > MaxLines ? FormattableString.Invariant($"it has more than {MaxLines:N0} lines")
            : pairings > MaxPairings ? "it has too many marks in one paragraph or cell"
            : null;
    }

    /// <summary>True if a dash is a bullet that ends the block before it. An indented bullet may continue that block.</summary>
    private static bool IsBullet(string text, int index) =>
        (index == 0 || text[index - 1] == '\n') && index + 1 < text.Length && text[index + 1] == ' ';
}
