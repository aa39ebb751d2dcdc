using Router.Codegen.Binding.Planning;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Growth;

/// <summary>Pages that are too large for a build are reported at their positions. The rest of the project is built.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Names_too_long_for_an_assembly_are_left_out_one_by_one()
    {
        var project = Enumerable.Range(0, 50).Aggregate(new GeneratedProject(), static (project, i) => project.With(Markdown.Object(
            $"Pet{i}", Markdown.Required("id", "*str*"), Markdown.Required(new string('a', 200_000), "*str*"))));
        var sources = project.Run();
        Assert.Equal(50, sources.Diagnostics.Count(static diagnostic => diagnostic.Id == "RCG0001"));
        Assert.Equal("""{"id":"1"}""", sources.Compile().RoundTrip("Pet49", """{"id":"1"}"""));
    }

    [Fact]
    public void A_union_with_too_many_members_is_reported_at_its_title()
    {
        const int Unions = 120;
        var project = Enumerable.Range(0, Unions).Aggregate(new GeneratedProject(), static (project, i) => project.With(Markdown.Union(
            $"Pet{i}", [.. Enumerable.Range(0, Unions).Where(other => other != i).Select(static other => $"models.Pet{other}")])));
        var diagnostics = project.Run().Diagnostics;
        Assert.Equal(Unions, diagnostics.Count);
        Assert.All(diagnostics, static diagnostic =>
        {
            Assert.Equal(
                "A part of the members is not used: the union and those inside it have more than 10,000 together",
                GeneratedSources.Message(diagnostic));
            var start = diagnostic.Location.GetLineSpan().StartLinePosition;
            Assert.Equal((0, 2), (start.Line, start.Character));
        });
    }

    /// <summary>The compiler reports CS8103 if the string literals of an assembly have more than 16 MB.</summary>
    [Fact]
    public void Models_with_more_text_than_an_assembly_allows_are_read_and_written()
    {
        const int Rows = 800;
        var start = new string('x', 3_000);
        var project = Enumerable.Range(0, 2).Aggregate(new GeneratedProject(), (project, i) => project
            .With(Markdown.Bullets($"Color{i}", [.. Enumerable.Range(0, Rows).Select(value => $"{start}{i}{value}")]))
            .With(Markdown.Object($"Pet{i}", string.Concat(Enumerable.Range(0, Rows).Select(
                field => Markdown.Optional($"{start}{i}{field}", field == 0 ? Markdown.Link($"Color{i}") : "*str*")))))
            .With(Markdown.Object($"Cat{i}", string.Concat(Enumerable.Range(0, Rows / 2).Select(
                field => Markdown.Required($"f{field}", $"*Literal[\"{start}{i}{field}\"]*"))))));
        var models = project.Build();
        var json = $$"""{"{{start}}00":"{{start}}0{{Rows - 1}}","{{start}}01":"a"}""";
        Assert.Equal(json, models.RoundTrip("Pet0", json));
        Assert.Equal("""{"f1":"other"}""", models.RoundTrip("Cat1", """{"f1":"other"}"""));
    }

    [Fact]
    public void A_union_with_too_many_names_is_reported_at_its_title()
    {
        var project = Enumerable.Range(0, 20).Aggregate(
            new GeneratedProject().With(Markdown.Union("Pet", [.. Enumerable.Range(0, 20).Select(static i => $"models.Pet{i}")])),
            static (project, i) => project.With(Markdown.Object($"Pet{i}", string.Concat(Enumerable.Range(0, 100).Select(
                field => Markdown.Optional($"a_name_of_many_letters_in_object_{i}_{field}", "*str*"))))));
        var sources = project.Run();
        var diagnostic = Assert.Single(sources.Diagnostics);
        Assert.Equal(
            "A part of the fields that distinguish members is not used: "
            + "the objects in the union have more than 50,000 characters of names together",
            GeneratedSources.Message(diagnostic));
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((0, 2), (start.Line, start.Character));
        const string Json = """{"a_name_of_many_letters_in_object_3_7":"a"}""";
        Assert.Equal(Json, sources.Compile().RoundTrip("Pet", Json));
    }

    /// <summary>The expected classes follow the definition: all classes are split in each round, until a round splits none.</summary>
    [Fact]
    public void Classes_are_split_until_their_elements_refer_to_the_same_classes()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var count = random.Next(1, 30);
            var classes = Enumerable.Range(0, count).Select(_ => random.Next(3)).ToArray();
            var references = classes
                .Select(own => Enumerable.Range(0, own).Select(_ => random.Next(count)).ToArray()).ToArray();
            Assert.Equal(
                Numbered(SplitInRounds(classes, references)),
                PartitionRefinement.Refine(classes, references, TestContext.Current.CancellationToken));
        }
    }

    private static int[] SplitInRounds(int[] classes, int[][] references)
    {
        for (var count = 0; ;)
        {
            var current = classes;
            classes = Numbered(current.Select((own, i) => $"{own}:{string.Join(',', references[i].Select(target => current[target]))}"));
            if (classes.Max() == count)
                return classes;
            count = classes.Max();
        }
    }

    private static int[] Numbered<T>(IEnumerable<T> contents)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        return [.. contents.Select(content => numbers.TryGetValue(content, out var number) ? number : numbers[content] = numbers.Count)];
    }
}
