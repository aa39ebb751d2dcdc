using System.Text;

namespace Router.Codegen.Tests.Projects;

/// <summary>
/// Compares files with reviewed baselines named CLASS.TEST#FILE and an extension, as by the Verify library. A missing or superfluous
/// baseline fails the test. If ROUTER_UPDATE_SNAPSHOTS is 1, baselines are written instead.
/// </summary>
/// <param name="extension">The end of the baselines' file names: ".verified.cs".</param>
/// <param name="folder">The folder of the baselines, relative to the repository.</param>
internal sealed class Baselines(string extension, params string[] folder)
{
    private const string Update = "ROUTER_UPDATE_SNAPSHOTS";
    private const int Context = 3;

    /// <summary>The folder of the baselines.</summary>
    public string Folder { get; } = Repository.File(folder);

    /// <summary>Verifies the files of a test.</summary>
    /// <param name="test">The name of the test as CLASS.TEST.</param>
    /// <param name="files">The texts by file name. The extension is ignored.</param>
    public void Verify(string test, IEnumerable<KeyValuePair<string, string>> files)
    {
        var texts = files.ToDictionary(file => NameOf(test, file.Key), file => file.Value, StringComparer.Ordinal);
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

    /// <summary>The name of a baseline's test as CLASS.TEST.</summary>
    public static string TestOf(string name) => name.Split('#')[0];

    /// <summary>The file name of a baseline.</summary>
    public string NameOf(string test, string file) => $"{test}#{Path.GetFileNameWithoutExtension(file)}{extension}";

    private IEnumerable<string> BaselinesOf(string test) =>
        Directory.GetFiles(Folder, "*" + extension).Select(file => Path.GetFileName(file)).Where(name => TestOf(name) == test);

    private string? Complaint(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        return !File.Exists(file) ? $"{name} is missing; run with {Update}=1, and review what comes."
            : FirstDifference(File.ReadAllText(file).ReplaceLineEndings("\n"), text) is { } difference
                ? $"{name} differs; run with {Update}=1 if this is meant.\n{difference}"
            : null;
    }

    /// <summary>The first different lines with the lines around them; null if there are none.</summary>
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
