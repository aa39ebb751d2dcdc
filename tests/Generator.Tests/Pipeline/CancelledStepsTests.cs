using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

/// <summary>A run that is cancelled between two steps of the pipeline.</summary>
public sealed class CancelledStepsTests
{
    private const int Pages = 300; // so many that models share files

    /// <summary>Steps that do not work page by page, and those of the compiler.</summary>
    private static readonly string[] Short =
        [Steps.Options, Steps.Target, Steps.Sets, "Compilation", "AdditionalTexts", "AnalyzerConfigOptions", "ParseOptions"];

    private static readonly GeneratedProject Project = Enumerable.Range(0, Pages)
        .Aggregate(new GeneratedProject(), (project, number) => project.With(Page($"Thing{number:000}", number)))
        .WithProperty("RouterCodegenMerge", "Identical")
        .WithProperty("RouterCodegenRootList", "*");

    [Fact]
    public void A_run_cancelled_after_any_step_computes_nothing_more()
    {
        var all = StepsOf(_ => { }, CancellationToken.None);
        Assert.Contains(all, step => step.Name == Steps.Files && step.Made > 0);
        for (var last = 0; last < all.Count; last++)
        {
            using var source = new CancellationTokenSource();
            var ended = last;
            var steps = StepsOf(
                step =>
                {
                    if (step == ended)
                        source.Cancel();
                },
                source.Token);
            Assert.DoesNotContain(steps.Skip(last + 1), step => step.Made > 0 && step.Name.Length > 0 && !Short.Contains(step.Name));
        }
    }

    private static string Page(string title, int number) => (number % 10) switch
    {
        0 => Markdown.Union(title, $"models.Thing{number + 1:000}", $"models.Thing{number + 2:000}", "str"),
        < 8 => Markdown.Object(
            title,
            Markdown.Required("next", Markdown.Link($"Thing{(number + 1) % Pages:000}")),
            Markdown.Optional("name", "*str*")),
        _ => Markdown.Bullets(title, "one", "two"),
    };

    /// <summary>The completed steps of a run in order, with the numbers of values that they computed.</summary>
    /// <param name="onStep">Called with the number of each completed step.</param>
    private static List<(string Name, int Made)> StepsOf(Action<int> onStep, CancellationToken cancellation)
    {
        using var listener = new StepListener(onStep);
        try
        {
            Project.RunUntil(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return listener.Steps;
        }

        return listener.Steps;
    }
}
