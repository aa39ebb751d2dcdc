namespace Tool.Tests.Comparing;

/// <summary>Two versions of a small set of pages, in folders that are deleted after the test.</summary>
internal sealed class TwoVersions : IDisposable
{
    private const string Head = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    private readonly PageFolder _folder = new();

    public string Old => Path.Combine(_folder.Path, "old");

    public string New => Path.Combine(_folder.Path, "new");

    /// <summary>Two versions of a page of an order with other pages that are the same in both.</summary>
    public static TwoVersions OfFields(string old, string now) => new TwoVersions()
        .WithBoth(Values("State", "open", "closed"))
        .WithBoth(Fields("Cat", "| `type` | *Literal[\"cat\"]* | :heavy_check_mark: | |"))
        .WithBoth(Fields("Dog", "| `type` | *Literal[\"dog\"]* | :heavy_check_mark: | |"))
        .WithBoth(Members("Pet", "models.Cat", "models.Dog"))
        .With(Fields("Order", old), Fields("Order", now));

    /// <summary>A page with fields.</summary>
    public static string Fields(string title, string rows) => $"# {title}\n\n{Head}{rows}\n";

    /// <summary>A page with values.</summary>
    public static string Values(string title, params string[] values) =>
        $"# {title}\n\n## Values\n\n{string.Concat(values.Select(value => $"- `\"{value}\"`\n"))}";

    /// <summary>A page with the members of a union.</summary>
    public static string Members(string title, params string[] members) =>
        $"# {title}\n\n## Supported Types\n\n" + string.Concat(members.Select(
            member => $"### `{member}`\n\n```python\nvalue: {member} = /* values here */\n```\n\n"));

    /// <summary>Adds a page to each version; null adds no page.</summary>
    public TwoVersions With(string? old, string? now)
    {
        Add("old", old);
        Add("new", now);
        return this;
    }

    /// <summary>Adds the same page to both versions.</summary>
    public TwoVersions WithBoth(string page) => With(page, page);

    /// <summary>The lines of the result of <c>diff</c> except the last, which has the counts.</summary>
    public async Task<IEnumerable<string>> Changes(params string[] options)
    {
        var run = await ToolRun.Of(["diff", Old, New, .. options]);
        Assert.Equal("", run.Errors);
        Assert.Equal(run.Output.Contains("  breaks ", StringComparison.Ordinal) ? 1 : 0, run.ExitCode);
        return run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[..^1];
    }

    /// <summary>Asserts the changes of a model between two versions of its page.</summary>
    public static async Task AssertChanges(string? old, string? now, string model, params string[] changes)
    {
        using var versions = OfFields("| `a` | *int* | :heavy_minus_sign: | |", "| `a` | *int* | :heavy_minus_sign: | |").With(old, now);
        Assert.Equal(changes.Prepend(model), await versions.Changes());
    }

    public void Dispose() => _folder.Dispose();

    private void Add(string version, string? page)
    {
        if (page is not null)
            _folder.Write($"{version}/{page[2..page.IndexOf('\n', StringComparison.Ordinal)].ToLowerInvariant()}.md", page);
    }
}
