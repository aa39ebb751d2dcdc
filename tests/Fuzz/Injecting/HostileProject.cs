using System.Collections.Immutable;
using Corpus;
using Fuzz.Projects;
using Router.Codegen.Options.ProjectFiles;
using Router.Codegen.Pages;

namespace Fuzz.Injecting;

/// <summary>Pages of one dialect with hostile text in all parts, and with hostile file names and options.</summary>
internal static class HostileProject
{
    private const int Pages = 16;
    private const string Folder = "/acme/docs/";

    private static readonly string[] Titles = ["Pet", "Owner", "Role", "Level", "Animal", "Shelter", "Visit", "Doctor"];

    private static readonly string[] Options =
    [
        .. KnownSettings.Properties, "RouterCodegenRootList", "RouterCodegenReporter", "RootNamespace", "ProjectDir",
        "RouterCodegenProjectFolder", "RouterCodegenFolders", "RouterSchemaSets",
    ];

    public static FuzzProject Make(Random random)
    {
        var notation = random.Of<Notation>(Notation.All);
        var files = ImmutableArray.CreateBuilder<PageText>();
        for (var i = 0; i < Pages; i++)
        {
            var title = random.Of<string>(Titles);
            var text = new HostilePage(random, notation).Make(HostileWords.Or(random, title + random.Next(3)));
            var name = random.OneIn(6) ? HostileWords.FileName(random) : PageNames.FileOf(title) + i;
            files.Add(new PageText($"{Folder}{name}.md", random.OneIn(4) ? Broken(random, text) : text));
        }

        if (random.OneIn(3))
            files.Add(new PageText("/acme/a.corrections", Corrections(random)));
        if (random.OneIn(4))
            files.Add(new PageText("/acme/a.csproj", ProjectFile(random)));
        return new FuzzProject([.. files.DistinctBy(static file => PagePath.Direct(file.Path))], Properties(random, notation));
    }

    /// <summary>Inserts a hostile text at a random position.</summary>
    private static string Broken(Random random, string text)
    {
        var (start, length) = (random.Next(text.Length + 1), random.OneIn(2) ? 0 : random.Next(4));
        return string.Concat(
            text.AsSpan(0, start), HostileWords.Text(random), text.AsSpan(start + Math.Min(length, text.Length - start)));
    }

    private static ImmutableDictionary<string, string> Properties(Random random, Notation notation)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string>();
        properties["RootNamespace"] = "Acme";
        properties["ProjectDir"] = "/acme/";
        properties["RouterCodegenFolders"] = $"Folder={Folder}|Path=|Extension=.md";
        properties["RouterSchemaSets"] = $"Extension=.md|Folder={Folder}|Path=|Dialect={notation.Dialect}|"
            + string.Join('|', KnownSettings.Metadata.Where(_ => random.OneIn(8)).Select(name => $"{name}={HostileWords.Text(random)}"));
        foreach (var option in Options)
        {
            if (random.OneIn(16))
                properties[option] = HostileWords.Text(random);
        }

        if (random.OneIn(3))
            properties["RouterCodegenJsonSchemas"] = "true";
        return properties.ToImmutable();
    }

    private static string Corrections(Random random)
    {
        var lines = Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(4) switch
        {
            0 => $"*.{HostileWords.Or(random, "id")} = {HostileWords.Text(random)}",
            1 => $"{random.Of<string>(Titles)}{random.Next(3)}.{HostileWords.Or(random, "name")} = {HostileWords.Text(random)}",
            2 => $"{HostileWords.Text(random)}.id : {HostileWords.Or(random, "str")}",
            _ => HostileWords.Text(random),
        });
        return string.Join('\n', lines) + "\n";
    }

    private static string ProjectFile(Random random) =>
        $"<Project>\n  <PropertyGroup>\n    <RouterCodegen{HostileWords.Or(random, "Rots")}>{HostileWords.Text(random)}"
        + $"</RouterCodegen{HostileWords.Or(random, "Rots")}>\n  </PropertyGroup>\n  <ItemGroup>\n"
        + $"    <RouterSchema Include=\"{HostileWords.Text(random)}\" {HostileWords.Or(random, "Dialct")}=\"x\" />\n"
        + "  </ItemGroup>\n</Project>\n";
}
