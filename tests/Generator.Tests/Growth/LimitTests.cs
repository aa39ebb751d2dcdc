using Router.Codegen.Binding.Planning;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Growth;

/// <summary>What is too much for a build is reported at its place, and the rest of the project works.</summary>
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
    public void A_union_of_more_members_than_are_looked_at_is_reported_at_its_title()
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

    /// <summary>The classes are those of the definition: split all at once, until a round splits none.</summary>
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
