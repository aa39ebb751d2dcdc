using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Corpus;
using Fuzz.Projects;
using Router.Codegen.Tests.EntryPoints;
using Router.Codegen.Tests.Projects;
using Router.Codegen.Tests.Vectors;

namespace Fuzz.Payloads;

/// <summary>The models of the pages of the runtime library's tests, with payloads.</summary>
internal static class PageModels
{
    private static readonly Assembly Models = Assembly.Load(Project().Run().Compile().Image!);

    /// <summary>The payloads of the test vectors that are accepted, in a fixed order.</summary>
    public static (PageModel Model, byte[] Json)[] Payloads { get; } =
    [
        .. Vector.All.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Where(static pair => pair.Value.IsRead && !pair.Value.Page.StartsWith("Router/", StringComparison.Ordinal))
            .Select(static pair => (Of(pair.Value.Page), Encoding.UTF8.GetBytes(pair.Value.Input))),
    ];

    /// <summary>The model of the page "Set/Title".</summary>
    public static PageModel Of(string page) => PageModel.Of(Models.GetType($"Fuzzed.{page.Replace('/', '.')}", throwOnError: true)!);

    private static FuzzProject Project()
    {
        var root = Repository.File("tests", "Runtime.Tests", "Pages");
        var sets = new (string Name, string Settings)[]
        {
            ("Open", "Dialect=Python|WireNames=AsWritten"),
            ("Strict", "Dialect=Python|WireNames=AsWritten|Strict=true"),
            ("Script", "Dialect=TypeScript|WireNames=SnakeCase"),
        };
        var files = sets.SelectMany(set => Directory.EnumerateFiles(Path.Combine(root, set.Name), "*.md").Order(StringComparer.Ordinal)
            .Select(file => new PageText($"/acme/{set.Name}/{Path.GetFileName(file)}", File.ReadAllText(file))));
        return new FuzzProject(
            [.. files],
            ImmutableDictionary<string, string>.Empty
                .Add("RootNamespace", "Fuzzed")
                .Add("ProjectDir", "/acme/")
                .Add("RouterSchemaSets", string.Join("||", sets.Select(static set =>
                    $"Extension=.md|Folder=/acme/{set.Name}/|Path=|Namespace=Fuzzed.{set.Name}|{set.Settings}"))));
    }
}
