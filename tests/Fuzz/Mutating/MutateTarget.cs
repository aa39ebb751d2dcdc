using System.Collections.Immutable;
using System.Globalization;
using Corpus;
using Fuzz.Injecting;
using Fuzz.Projects;
using Router.Codegen.Pages;

namespace Fuzz.Mutating;

/// <summary>
/// Changes pages of real sets. The generator must read them, its code must compile, and code and diagnostics must not depend on the order
/// of files, the culture or line endings.
/// </summary>
internal sealed class MutateTarget(IReadOnlyList<PageSet> sets) : IFuzzTarget
{
    private const int MostPages = 24;

    /// <summary>Turkish has other upper and lower case letters for i.</summary>
    private static readonly CultureInfo Turkish = CultureInfo.GetCultureInfo("tr-TR");

    private static readonly (string Name, string[] Values)[] Options =
    [
        ("RouterCodegenMerge", ["Identical"]),
        ("RouterCodegenMisfits", ["Refuse"]),
        ("RouterCodegenStrict", ["true"]),
        ("RouterCodegenUnknownNulls", ["Nullable"]),
        ("RouterCodegenJsonSchemas", ["true"]),
        ("RouterCodegenFilePerModel", ["true"]),
        ("RouterCodegenRootList", ["*Response", "Create*"]),
        ("RouterCodegenWireNames", ["AsWritten", "SnakeCase", "CamelCase", "PascalCase", "KebabCase"]),
    ];

    public string Unit => "pages";

    public int Try(int seed)
    {
        var project = Make(new Random(seed));
        Shrinking.Check(project, changed => Check(changed, seed));
        return project.Files.Length;
    }

    private FuzzProject Make(Random random)
    {
        var set = sets[random.Next(sets.Count)];
        var first = random.Next(Math.Max(1, set.Files.Length - MostPages + 1));
        var pages = set.Files.Skip(first).Take(MostPages).ToList();
        var files = pages
            .Select(page => random.OneIn(3) ? page : new PageText(Renamed(random, page.Path), Changed(random, page.Text, pages)))
            .DistinctBy(static page => PagePath.Direct(page.Path))
            .ToImmutableArray();
        var properties = Options.Where(_ => random.OneIn(6))
            .ToImmutableDictionary(static option => option.Name, option => random.Of<string>(option.Values))
            .Add("RootNamespace", "Acme")
            .Add("ProjectDir", PageSet.Root)
            .Add("RouterCodegenFolders", PageSet.Folders(files.Select(static file => file.Path)));
        return new FuzzProject(files, properties);
    }

    /// <summary>Changes a text without adding carriage returns: line endings are changed all at once.</summary>
    private static string Changed(Random random, string text, List<PageText> pages)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
            text = PageMutation.Change(random, text, pages[random.Next(pages.Count)].Text);
        return text.Replace("\r", "", StringComparison.Ordinal);
    }

    private static string Renamed(Random random, string path) => random.Next(20) switch
    {
        0 => path.ToUpperInvariant().Replace(".MD", ".md", StringComparison.Ordinal),
        1 => path[..(path.LastIndexOf('/') + 1)] + HostileWords.FileName(random) + ".md",
        2 => path.Replace("/models/", "/", StringComparison.OrdinalIgnoreCase),
        _ => path,
    };

    private static void Check(FuzzProject project, int seed)
    {
        var usual = project.Run();
        AssertSame("in another order of files", usual, Reordered(project, new Random(seed)).Run());
        AssertSame("with other line ends", usual, WithCarriageReturns(project).Run());
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Turkish;
            AssertSame("in another culture", usual, project.Run());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }

        var compiled = usual.Compile();
        compiled.Load(CompiledCode.TouchTypes);
    }

    private static FuzzProject Reordered(FuzzProject project, Random random)
    {
        var files = project.Files.ToArray();
        random.Shuffle(files);
        return project with { Files = [.. files] };
    }

    private static FuzzProject WithCarriageReturns(FuzzProject project) => project with
    {
        Files =
        [
            .. project.Files.Select(static file => new PageText(
                file.Path, file.Text.Replace("\n", "\r\n", StringComparison.Ordinal))),
        ],
    };

    private static void AssertSame(string when, GeneratedProject expected, GeneratedProject actual)
    {
        if (!expected.Files.Keys.Order(StringComparer.Ordinal).SequenceEqual(actual.Files.Keys.Order(StringComparer.Ordinal)))
            throw new FuzzFailure($"other files {when}", string.Join(", ", actual.Files.Keys.Except(expected.Files.Keys)));
        foreach (var (name, text) in expected.Files)
        {
            if (text != actual.Files[name])
                throw new FuzzFailure($"other bytes {when}", $"{name}: {FirstDifference(text, actual.Files[name])}");
        }

        if (!expected.Diagnostics.SequenceEqual(actual.Diagnostics))
        {
            throw new FuzzFailure(
                $"other diagnostics {when}",
                $"{string.Join('\n', expected.Diagnostics.Except(actual.Diagnostics))}\nthen\n"
                    + string.Join('\n', actual.Diagnostics.Except(expected.Diagnostics)));
        }
    }

    private static string FirstDifference(string expected, string actual) => expected.Split('\n').Zip(actual.Split('\n'))
        .Where(static pair => pair.First != pair.Second)
        .Select(static pair => $"{pair.First}\nthen\n{pair.Second}")
        .FirstOrDefault("one is longer");
}
