using Router.Codegen.Binding.Shapes;
using Router.Codegen.Text;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Tool.Tests;

/// <summary>Learns the JSON names of real sets from payloads with the names in the vendors' own SDKs.</summary>
public sealed class LearnSetTests(ITestOutputHelper output)
{
    private const string WireNames = "RouterCodegenWireNames";

    /// <summary>The set for every run, and the sets that are requested: all of them together take long.</summary>
    public static TheoryData<string> Sets => ["gr4vy-csharp", .. Asked.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static string Asked => Environment.GetEnvironmentVariable("ROUTER_LEARN_SETS") ?? "";

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Names_are_right_after_learning_and_do_not_change_again(string name)
    {
        var set = RealSet.Load(name);
        using var folder = new PageFolder();
        foreach (var file in set.Pages.Files)
            folder.Write("pages/" + file.Path["/set/".Length..], file.Text);
        var pages = Path.Combine(folder.Path, "pages");
        var names = Names(set, pages);
        var before = Wrong(pages, null, names);
        var payloads = Payloads(folder, pages, names);

        var run = await ToolRun.Of(["learn", pages, "--payload", .. payloads]);
        Assert.Equal("", run.Errors);
        var convention = run.Output.Split('\n').FirstOrDefault(line => line.StartsWith("The JSON names follow ", StringComparison.Ordinal))
            ?.Split(' ')[4].TrimEnd(':');
        var corrections = Path.Combine(pages, "learned.corrections");
        var learned = File.Exists(corrections) ? await File.ReadAllTextAsync(corrections, TestContext.Current.CancellationToken) : "";
        var after = Wrong(pages, convention, names);
        string[] stated = convention is null ? [] : ["-p", $"{WireNames}={convention}"];
        var again = await ToolRun.Of(["learn", pages, "--payload", .. payloads, .. stated]);

        var others = after.Count(wrong => FoldedName.Of(wrong.Field) != FoldedName.Of(wrong.Right));
        output.WriteLine($"{name}\t{names.Count}\t{before.Count}\t{after.Count - others}\t{others}\t{convention}\t"
            + $"{learned.Split('\n').Count(line => line.Contains(" = ", StringComparison.Ordinal))}\t"
            + $"{learned.Split('\n').Count(line => line.Contains("# learned", StringComparison.Ordinal))}\t"
            + $"{again.Output.TrimEnd('\n').Split('\n')[^1]}");
        output.WriteLine(string.Join("\n", after));
        Assert.Contains("nothing to change", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(after, name => name.Found is not null && FoldedName.Of(name.Field) == FoldedName.Of(name.Right));
    }

    /// <summary>The names in the table, without those of maps of additional properties, which are not names in JSON.</summary>
    private static Dictionary<(string Page, string Field), string> Names(RealSet set, string pages)
    {
        var maps = Models(pages, null).All
            .Where(model => model.Typed.Additional is not null)
            .Select(model => (InSet(pages, model), model.Typed.Additional!.Row.Name))
            .ToHashSet();
        return set.Names().Where(name => !maps.Contains(name.Key)).ToDictionary();
    }

    private static List<string> Payloads(PageFolder folder, string pages, Dictionary<(string Page, string Field), string> names)
    {
        var models = Models(pages, null);
        var values = new TruePayloads(models, (model, row) => names.GetValueOrDefault((InSet(pages, model), row.Name)));
        var arguments = new List<string>();
        foreach (var model in models.All.Where(model => model.Shape is ObjectShape { Properties.Count: > 0 }))
        {
            if (!names.Keys.Any(field => field.Page == InSet(pages, model)))
                continue;
            var file = folder.Write($"payloads/{arguments.Count}.json", values.Of(model).ToJsonString());
            arguments.Add($"{model.Shape!.Name.Qualified["global::".Length..]}={file}");
        }

        return arguments;
    }

    private static List<WrongName> Wrong(string pages, string? convention, Dictionary<(string Page, string Field), string> names)
    {
        var found = Models(pages, convention).All
            .SelectMany(model => model.Typed.Fields, (model, field) => (Key: (InSet(pages, model), field.Row.Name), field.WireName))
            .GroupBy(field => field.Key)
            .ToDictionary(same => same.Key, same => same.First().WireName);
        return [.. names.Where(name => found.GetValueOrDefault(name.Key) != name.Value)
            .Select(name => new WrongName(name.Key.Page, name.Key.Field, found.GetValueOrDefault(name.Key), name.Value))];
    }

    private static PageModels Models(string pages, string? convention) => PageModels.Of(ModelSet.Of(
        FolderProject.Read([pages], Stated(convention)),
        TestContext.Current.CancellationToken));

    private static Dictionary<string, string> Stated(string? convention) =>
        convention is null ? [] : new() { [WireNames] = convention };

    private static string InSet(string pages, PageModel model) => Path.GetRelativePath(pages, model.Path).Replace('\\', '/');

    private sealed record WrongName(string Page, string Field, string? Found, string Right);
}
