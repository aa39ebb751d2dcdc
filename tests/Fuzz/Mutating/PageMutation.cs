using Fuzz.Injecting;

namespace Fuzz.Mutating;

/// <summary>A random change of a page: cut, duplicated or swapped text, or other characters.</summary>
internal static class PageMutation
{
    /// <param name="random">Selects the change and its position.</param>
    /// <param name="text">The page.</param>
    /// <param name="other">Another page, parts of which may be inserted.</param>
    public static string Change(Random random, string text, string other)
    {
        var (start, length) = random.Range(text.Length);
        var (before, part, behind) = (text[..start], text.Substring(start, length), text[(start + length)..]);
        return random.Next(10) switch
        {
            0 => before,
            1 => before + behind,
            2 => before + part + part + behind,
            3 => before + HostileWords.Text(random) + behind,
            4 => before + (char)random.Next(random.OneIn(2) ? 0x80 : 0x10000) + text[Math.Min(text.Length, start + 1)..],
            5 => before + Part(random, other) + part + behind,
            6 => WithLines(random, text, static (lines, first, second) => (lines[first], lines[second]) = (lines[second], lines[first])),
            7 => WithLines(random, text, static (lines, first, second) => lines[second] = lines[first]),
            8 => WithLines(random, text, static (lines, first, _) => lines[first] = ""),
            _ => text + "\n" + other,
        };
    }

    private static string Part(Random random, string text)
    {
        var (start, length) = random.Range(text.Length);
        return text.Substring(start, length);
    }

    private static string WithLines(Random random, string text, Action<string[], int, int> change)
    {
        var lines = text.Split('\n');
        change(lines, random.Next(lines.Length), random.Next(lines.Length));
        return string.Join('\n', lines);
    }
}
