using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

public sealed class CancellationTests
{
    private const int Pages = 2_000;

    /// <summary>More than the number of threads that may have begun a page when a run is cancelled.</summary>
    private const int Begun = 100;

    [Fact]
    public void A_run_cancelled_before_its_start_reads_no_page()
    {
        var read = 0;
        var project = Project(() => Interlocked.Increment(ref read));
        Assert.ThrowsAny<OperationCanceledException>(() => project.RunUntil(new CancellationToken(canceled: true)));
        Assert.Equal(0, read);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void A_run_cancelled_during_reading_begins_no_more_pages(int page)
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Project(() =>
        {
            if (Interlocked.Increment(ref read) == page)
                source.Cancel();
        }).RunUntil(source.Token));
        Assert.InRange(read, page, page + Begun);
    }

    [Fact]
    public void A_run_cancelled_after_the_last_page_emits_nothing()
    {
        using var source = new CancellationTokenSource();
        using var listener = new StepListener(_ => { });
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Project(() =>
        {
            if (Interlocked.Increment(ref read) == Pages)
                source.Cancel();
        }).RunUntil(source.Token));
        Assert.Equal(Pages, read);
        Assert.NotEmpty(listener.Steps);
        Assert.DoesNotContain(
            listener.Steps,
            step => step is { Name: Steps.EmittedShapes or Steps.Sources or Steps.Files or Steps.Entries, Made: > 0 });
    }

    private static GeneratedProject Project(Action onRead)
    {
        var text = SourceText.From(Markdown.Object("Pet", Markdown.Required("id", "*str*")), Encoding.UTF8);
        return new GeneratedProject().WithFiles(
            Enumerable.Range(0, Pages).Select(number => new WatchedText($"/acme/docs/{number}.md", text, onRead)));
    }

    private sealed class WatchedText(string path, SourceText text, Action onRead) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            onRead();
            return text;
        }
    }
}
