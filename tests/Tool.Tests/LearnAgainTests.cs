namespace Tool.Tests;

public sealed class LearnAgainTests
{
    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `order_id` | *str* | :heavy_check_mark: |
        | `note` | *str* | :heavy_check_mark: |
        """;

    private static readonly string[] Payloads =
        ["""{ "orderId": "a", "note": null }""", """{ "orderId": "b", "note": "x" }"""];

    [Fact]
    public async Task TheSamePayloadsWriteTheSameBytes()
    {
        using var files = new LearningFolder(Order);
        await files.Learn(Payloads);
        var learned = files.Learned;

        var run = await files.Learn(Payloads);

        Assert.Equal(learned, files.Learned);
        Assert.Contains("2 learned lines, nothing to change", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinesOfPeopleAndCommentsStayWhereTheyAre()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# ours\r\nOrder.note: csharp Remark   # renamed\r\n");

        await files.Learn(Payloads);

        Assert.Equal(
            "# ours\r\nOrder.note: csharp Remark   # renamed\r\n"
                + "Order.order_id = orderId  # learned: 2 of 2 payloads\r\nOrder.note: nullable  # learned: 1 of 2 payloads\r\n",
            files.Learned);
    }

    [Fact]
    public async Task ALineOfPeopleIsNotOverruled()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("*.note: not nullable\n");

        var run = await files.Learn("""{ "order_id": "a", "note": null }""");

        Assert.Equal("*.note: not nullable\n", files.Learned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the line '*.note: not nullable' says otherwise", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALearnedLineOfWhichPayloadsSayNothingStays()
    {
        using var files = new LearningFolder(Order);
        await files.Learn(Payloads);
        var learned = files.Learned;

        await files.Learn("""{ "orderId": "c", "note": "y" }""");

        Assert.Equal(learned, files.Learned);
    }

    [Fact]
    public async Task ALearnedNameThatPayloadsContradictIsReplaced()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# first\nOrder.order_id = orderId  # learned: 2 of 2 payloads\n# last\n");

        var run = await files.Learn("""{ "OrderID": "a", "note": "x" }""");

        Assert.Equal("# first\nOrder.order_id = OrderID  # learned: 1 of 1 payloads\n# last\n", files.Learned);
        Assert.Contains("payloads contradict the learned line 'Order.order_id = orderId'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALearnedNameIsRemovedWherePayloadsShowThatThePageIsRight()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# first\nOrder.order_id = orderId  # learned: 2 of 2 payloads\n# last\n");

        var run = await files.Learn("""{ "order_id": "a", "note": "x" }""");

        Assert.Equal("# first\n# last\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("payloads contradict the learned line 'Order.order_id = orderId'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADryRunShowsTheDiffAndWritesNothing()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# ours\n");

        var run = await files.Run("learn", "orders.jsonl", Payloads, "--dry-run");

        Assert.Equal("# ours\n", files.Learned);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("--- ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            " # ours\n+Order.order_id = orderId  # learned: 2 of 2 payloads\n+Order.note: nullable  # learned: 1 of 2 payloads\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheOutputIsAnotherFileWhereTheCommandLineNamesOne()
    {
        using var files = new LearningFolder(Order);

        await files.Run("learn", "orders.jsonl", Payloads, "--output", Path.Combine(files.Pages.Path, "docs/names.corrections"));

        Assert.False(files.HasLearned);
        Assert.Contains("Order.order_id = orderId", files.Pages.Read("docs/names.corrections"), StringComparison.Ordinal);
    }
}
