using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The emitted code that copies models. Projects with very many models do without it.</summary>
public sealed class CopyingTests
{
    private const int MostCopied = 1000;

    private static readonly GeneratedProject Cats = GeneratedProject.Of(Markdown.Object("Cat", Markdown.Required("names", "List[*str*]")));

    [Fact]
    public void Models_are_copied_by_emitted_code()
    {
        var cat = With(MostCopied - 1).Run().Compile().Read("Cat", """{"names":["a"]}""");
        var copy = cat.DeepClone();
        copy.Names.Add("b");
        Assert.Equal(("""{"names":["a"]}""", """{"names":["a","b"]}"""), ((string)cat.ToJson(), (string)copy.ToJson()));
    }

    [Fact]
    public void A_project_with_one_more_model_has_no_such_code()
    {
        var sources = With(MostCopied).Run();
        Assert.All(sources.Files.Values, file => Assert.DoesNotContain("CopyJson", file, StringComparison.Ordinal));
        var cat = sources.Compile().Read("Cat", """{"names":["a"]}""");
        var error = Assert.Throws<NotSupportedException>(() => { cat.DeepClone(); });
        Assert.Contains("Cat", error.Message, StringComparison.Ordinal);
    }

    /// <summary>The project with a number of additional models.</summary>
    private static GeneratedProject With(int others) =>
        Enumerable.Range(0, others).Aggregate(Cats, (project, number) => project.With(Markdown.Bullets($"M{number}", "a", "b")));
}
