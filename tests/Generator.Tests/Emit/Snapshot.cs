using System.Text;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>
/// Compares text with what was reviewed before: NAME.verified.cs beside this file. Where ROUTER_UPDATE_SNAPSHOTS is 1 it is written anew instead; a missing
/// one fails.
/// </summary>
internal static class Snapshot
{
    private const string Update = "ROUTER_UPDATE_SNAPSHOTS";
    private const int Context = 3;

    public static void Verify(string text, string name)
    {
        var file = Repository.File("tests", "Generator.Tests", "Emit", name + ".verified.cs");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(file), $"{name}.verified.cs is missing; run with {Update}=1, and review what comes.");
        if (FirstDifference(File.ReadAllText(file).ReplaceLineEndings("\n"), text) is { } difference)
            Assert.Fail($"{name}.verified.cs differs; run with {Update}=1 if this is meant.\n{difference}");
    }

    /// <summary>The first lines that differ, with those around them; null where none do.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        if (expected == actual)
            return null;

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        var text = new StringBuilder();
        for (var i = Math.Max(0, line - Context); i < line; i++)
        {
            Append(text, ' ', i, left);
        }

        for (var i = line; i <= line + Context; i++)
        {
            Append(text, '-', i, left);
        }

        for (var i = line; i <= line + Context; i++)
        {
            Append(text, '+', i, right);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, int line, string[] lines)
    {
        if (line < lines.Length)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{mark} {line + 1,4}: {lines[line]}\n");
    }
}
