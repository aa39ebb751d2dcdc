using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Pages;

public sealed class PageReadingTests
{
    private const string Pet = "# Pet\n\n## Fields\n\n" + Read.FieldsHeader + "| `id` | *str* | | | |\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Reading_a_file_gives_its_page() => Assert.Equal(Read.Page(Pet), Start(Pet).Page);

    [Fact]
    public void Reading_a_file_that_is_not_a_page_gives_none()
    {
        Assert.Null(Start("# Read me\n").Page);
        Assert.Equal([null, Read.Page(Pet)], new[] { Start("# Read me\n"), Start(Pet) }.Select(reading => reading.Page));
    }

    [Fact]
    public void Readings_of_equal_pages_are_equal()
    {
        Assert.Equal(Start(Pet), Start(Pet));
        Assert.Equal(Start(Pet).GetHashCode(), Start(Pet).GetHashCode());
        Assert.NotEqual(Start(Pet), Start(Pet.Replace("id", "name", StringComparison.Ordinal)));
        Assert.NotEqual(Start(Pet), Start("# Read me\n"));
    }

    [Fact]
    public async Task Reading_starts_before_the_page_is_requested()
    {
        var read = new TaskCompletionSource();
        PageReading.Start(new Watched(() => read.SetResult()), Cancellation);
        await read.Task.WaitAsync(TimeSpan.FromMinutes(1), Cancellation);
    }

    [Fact]
    public void An_exception_is_thrown_when_the_page_is_requested()
    {
        var reading = PageReading.Start(new Watched(() => throw new InvalidOperationException("The file is gone.")), Cancellation);
        Assert.Equal("The file is gone.", Assert.Throws<InvalidOperationException>(() => reading.Page).Message);
    }

    [Fact]
    public void A_cancelled_run_gets_no_page()
    {
        var reading = PageReading.Start(new InMemoryText("docs/models/user.md", Pet), new CancellationToken(canceled: true));
        Assert.ThrowsAny<OperationCanceledException>(() => reading.Page);
    }

    private static PageReading Start(string text) => PageReading.Start(new InMemoryText("docs/models/user.md", text), Cancellation);

    private sealed class Watched(Action onRead) : AdditionalText
    {
        public override string Path => "docs/models/user.md";

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            onRead();
            return SourceText.From(Pet);
        }
    }
}
