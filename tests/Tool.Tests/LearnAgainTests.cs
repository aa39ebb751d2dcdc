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
    public async Task The_same_payloads_give_the_same_bytes()
    {
        using var files = new LearningFolder(Order);
        await files.Learn(Payloads);
        var learned = files.Learned;

        var run = await files.Learn(Payloads);

        Assert.Equal(learned, files.Learned);
        Assert.Contains("2 learned lines, nothing to change", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hand_written_lines_and_comments_stay_in_place()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# ours\r\nOrder.note: csharp Remark   # renamed\r\n");

        await files.Learn(Payloads);

        Assert.Equal(
            "# ours\r\nOrder.note: csharp Remark   # renamed\r\n"
                + "Order.order_id = orderId  # learned: 2 of 2 payloads\r\nOrder.note: nullable  # learned: 1 of 2 payloads\r\n",
            files.Learned);
    }

    [Theory]
    [InlineData("*.note: not nullable")]
    [InlineData("Order.Note: not nullable")]
    public async Task A_hand_written_line_is_not_replaced(string line)
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections(line + "\n");

        var run = await files.Learn("""{ "order_id": "a", "note": null }""");

        Assert.Equal(line + "\n", files.Learned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"the line '{line}' says otherwise", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_learned_line_without_evidence_in_payloads_is_kept()
    {
        using var files = new LearningFolder(Order);
        await files.Learn(Payloads);
        var learned = files.Learned;

        await files.Learn("""{ "orderId": "c", "note": "y" }""");

        Assert.Equal(learned, files.Learned);
    }

    [Fact]
    public async Task A_learned_name_that_payloads_contradict_is_replaced()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# first\nOrder.order_id = orderId  # learned: 2 of 2 payloads\n# last\n");

        var run = await files.Learn("""{ "OrderID": "a", "note": "x" }""");

        Assert.Equal("# first\nOrder.order_id = OrderID  # learned: 1 of 1 payloads\n# last\n", files.Learned);
        Assert.Contains("payloads contradict the learned line 'Order.order_id = orderId'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_learned_name_is_removed_if_payloads_show_that_the_page_is_right()
    {
        using var files = new LearningFolder(Order);
        files.WriteCorrections("# first\nOrder.order_id = orderId  # learned: 2 of 2 payloads\n# last\n");

        var run = await files.Learn("""{ "order_id": "a", "note": "x" }""");

        Assert.Equal("# first\n# last\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("payloads contradict the learned line 'Order.order_id = orderId'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_the_diff_and_writes_nothing()
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
    public async Task The_output_file_can_be_set_on_the_command_line()
    {
        using var files = new LearningFolder(Order);

        await files.Run("learn", "orders.jsonl", Payloads, "--output", Path.Combine(files.Pages.Path, "docs/names.corrections"));

        Assert.False(files.HasLearned);
        Assert.Contains("Order.order_id = orderId", files.Pages.Read("docs/names.corrections"), StringComparison.Ordinal);
    }
}
