using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pipeline;

public sealed class CancellationTests
{
    private const int Pages = 2_000;

    [Fact]
    public void A_run_that_is_cancelled_before_it_begins_reads_one_page_at_most()
    {
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Project(() => read++).RunUntil(new CancellationToken(canceled: true)));
        Assert.InRange(read, 0, 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void A_run_that_is_cancelled_amid_the_pages_reads_no_more_of_them(int page)
    {
        using var source = new CancellationTokenSource();
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Project(() =>
        {
            if (++read == page)
                source.Cancel();
        }).RunUntil(source.Token));
        Assert.Equal(page, read);
    }

    [Fact]
    public void A_run_that_is_cancelled_after_the_last_page_emits_nothing()
    {
        using var source = new CancellationTokenSource();
        using var listener = new StepListener(_ => { });
        var read = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Project(() =>
        {
            if (++read == Pages)
                source.Cancel();
        }).RunUntil(source.Token));
        Assert.Equal(Pages, read);
        Assert.NotEmpty(listener.Steps);
        Assert.DoesNotContain(listener.Steps, step => step is { Name: Steps.EmittedShapes or Steps.Sources or Steps.Files or Steps.Entries, Made: > 0 });
    }

    private static GeneratedProject Project(Action onRead)
    {
        var text = SourceText.From(Markdown.Object("Pet", Markdown.Required("id", "*str*")), Encoding.UTF8);
        return new GeneratedProject().WithFiles(Enumerable.Range(0, Pages).Select(number => new WatchedText($"/acme/docs/{number}.md", text, onRead)));
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
