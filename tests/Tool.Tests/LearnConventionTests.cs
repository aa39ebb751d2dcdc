namespace Tool.Tests;

public sealed class LearnConventionTests
{
    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `order_id` | *str* | :heavy_check_mark: |
        | `created_at` | *str* | :heavy_check_mark: |
        | `updated_at` | *str* | :heavy_check_mark: |
        | `deleted_at` | *str* | :heavy_check_mark: |
        | `line_items` | *str* | :heavy_check_mark: |
        | `total_price` | *str* | :heavy_check_mark: |
        | `total_weight` | *str* | :heavy_check_mark: |
        | `ship_to` | *str* | :heavy_check_mark: |
        | `bill_to` | *str* | :heavy_check_mark: |
        | `vat_id` | *str* | :heavy_check_mark: |
        """;

    private const string Payload =
        """{"orderId":"","createdAt":"","updatedAt":"","deletedAt":"","lineItems":"","totalPrice":"","totalWeight":"","""
        + "\"shipTo\":\"\",\"billTo\":\"\",\"VatID\":\"\"}";

    [Fact]
    public async Task Names_that_follow_a_convention_need_one_property_and_lines_for_the_others()
    {
        using var files = new LearningFolder(Order);

        var run = await files.Learn(Payload);

        Assert.EndsWith("payloads\n", files.Learned, StringComparison.Ordinal);
        Assert.Equal("Order.vat_id = VatID  # learned: 1 of 1 payloads", files.Learned.Split('\n')[^2]);
        Assert.Equal(4, files.Learned.Split('\n').Length);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The JSON names follow CamelCase: 9 of 10 that came.", run.Output, StringComparison.Ordinal);
        Assert.Contains("<RouterCodegenWireNames>CamelCase</RouterCodegenWireNames>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_stated_convention_there_is_nothing_to_report()
    {
        using var files = new LearningFolder(Order);
        await files.Learn(Payload);
        var learned = files.Learned;

        var run = await files.Run("learn", "orders.jsonl", [Payload], "-p", "RouterCodegenWireNames=CamelCase");

        Assert.Equal(learned, files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Names_without_a_convention_have_a_line_each()
    {
        using var files = new LearningFolder(Order);

        var run = await files.Learn(Payload.Replace("createdAt", "created_at", StringComparison.Ordinal));

        Assert.Equal(9, files.Learned.Split('\n').Count(line => line.StartsWith("Order.", StringComparison.Ordinal)));
        Assert.Equal(0, run.ExitCode);
    }
}
