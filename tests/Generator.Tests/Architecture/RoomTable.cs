using System.Text.RegularExpressions;

namespace Router.Codegen.Tests.Architecture;

/// <summary>The table of rooms in CONTRIBUTING.md, with the purpose and the allowed dependencies of each.</summary>
internal static partial class RoomTable
{
    private const string Start = "<!-- rooms -->";
    private const string End = "<!-- /rooms -->";
    private const string Nothing = "nothing";

    /// <summary>Parses the rows between two marks in a text, without the table's header.</summary>
    public static IReadOnlyList<RoomRow> Parse(string text)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new FormatException($"The table of rooms stands between {Start} and {End}.");
        }

        var lines = text[(start + Start.Length)..end].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Skip(2).Select(Row)];
    }

    private static RoomRow Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        if (cells is not ["", var room, { Length: > 0 } decides, var allowed, ""] || !OneName().IsMatch(room))
        {
            throw new FormatException($"No row of a room, what it decides and what it may use: {line}");
        }

        if (allowed != Nothing && !Names().IsMatch(allowed))
        {
            throw new FormatException($"Neither rooms in backticks with commas between them nor '{Nothing}': {allowed}");
        }

        return new RoomRow(room.Trim('`'), decides, allowed == Nothing ? [] : [.. allowed.Split(", ").Select(name => name.Trim('`'))]);
    }

    [GeneratedRegex("^`[^`]+`$")]
    private static partial Regex OneName();

    [GeneratedRegex("^`[^`]+`(, `[^`]+`)*$")]
    private static partial Regex Names();
}
