using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>
/// Compares emitted files with what was reviewed before: CLASS.TEST#FILE.verified.cs beside this file, as the Verify library names them. Where
/// ROUTER_UPDATE_SNAPSHOTS is 1 they are written anew instead; one that is missing, or that the test has no more, fails.
/// </summary>
internal static class Snapshot
{
    public const string Extension = ".verified.cs";

    private const string Update = "ROUTER_UPDATE_SNAPSHOTS";
    private const int Context = 3;

    /// <summary>Where they lie.</summary>
    public static string Folder { get; } = Repository.File("tests", "Generator.Tests", "Emit");

    /// <summary>Verifies some of the files that were emitted.</summary>
    /// <param name="files">Their names, which end in .cs.</param>
    public static void Verify(
        GeneratedSources sources, string[] files, [CallerFilePath] string callerPath = "", [CallerMemberName] string callerName = "")
    {
        var test = $"{Path.GetFileNameWithoutExtension(callerPath)}.{callerName}";
        var texts = files.ToDictionary(file => NameOf(test, file), file => sources.Files[file], StringComparer.Ordinal);
        var stale = BaselinesOf(test).Except(texts.Keys).ToList();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            stale.ForEach(name => File.Delete(Path.Combine(Folder, name)));
            foreach (var (name, text) in texts)
            {
                File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }

            return;
        }

        Complaints.AssertNone(stale.Select(name => $"{name} is verified by nothing; run with {Update}=1 to delete it."));
        Complaints.AssertNone(texts.Select(text => Complaint(text.Key, text.Value)).OfType<string>());
    }

    /// <summary>The file name of a baseline.</summary>
    public static string NameOf(string test, string file) => $"{test}#{Path.GetFileNameWithoutExtension(file)}{Extension}";

    /// <summary>The test that a baseline is of, as CLASS.TEST.</summary>
    public static string TestOf(string name) => name.Split('#')[0];

    private static IEnumerable<string> BaselinesOf(string test) =>
        Directory.GetFiles(Folder, "*" + Extension).Select(file => Path.GetFileName(file)).Where(name => TestOf(name) == test);

    private static string? Complaint(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        return !File.Exists(file) ? $"{name} is missing; run with {Update}=1, and review what comes."
            : FirstDifference(File.ReadAllText(file).ReplaceLineEndings("\n"), text) is { } difference
                ? $"{name} differs; run with {Update}=1 if this is meant.\n{difference}"
            : null;
    }

    /// <summary>The first lines that differ, with those around them; null where none do.</summary>
    public static string? FirstDifference(string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

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
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{mark} {line + 1,4}: {lines[line]}\n");
        }
    }
}
