using System.Globalization;
using System.Text.RegularExpressions;

namespace Router.Codegen.Tool.Learning;

/// <summary>The comment after a learned line. Lines without it were written by people.</summary>
internal static partial class LearnedMark
{
    /// <summary>The text of the comment, without its sign.</summary>
    /// <param name="shown">The number of payloads that show the correction.</param>
    /// <param name="of">The number of payloads that could have shown it.</param>
    public static string Of(int shown, int of) => string.Create(CultureInfo.InvariantCulture, $"learned: {shown} of {of} payloads");

    /// <summary>True if a line of a file ends with the comment.</summary>
    public static bool IsAt(string line) => AtEnd().IsMatch(line);

    [GeneratedRegex(@"\s# learned: \d+ of \d+ payloads\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
