namespace Tool.Tests;

/// <summary>A correction applies to all pages of its title.</summary>
public sealed class LearnTitleTests
{
    private const string Order = """
        # Order

        | Field | Type | Required |
        | --- | --- | --- |
        | `from_address` | [models.Address](a/address.md) | :heavy_check_mark: |
        | `to_address` | [models.Address](b/address.md) | :heavy_minus_sign: |
        """;

    private const string Address = """
        # Address

        | Field | Type | Required |
        | --- | --- | --- |
        | `zip_code` | *str* | :heavy_check_mark: |
        """;

    [Fact]
    public async Task Pages_without_evidence_in_payloads_are_named()
    {
        using var files = TwoAddresses();

        var run = await files.Learn("""{ "from_address": { "zipCode": "1" } }""");

        Assert.Contains("Address.zip_code = zipCode", files.Learned, StringComparison.Ordinal);
        Assert.Contains("applies to other pages with that title, for which no payload shows it: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("b/address.md", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_differs_on_a_page_with_the_same_title_is_not_written()
    {
        using var files = TwoAddresses();

        var run = await files.Learn("""{ "from_address": { "zipCode": "1" }, "to_address": { "zip_code": "2" } }""");

        Assert.False(files.HasLearned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("b/address.md has that title too, and payloads show otherwise there", run.Output, StringComparison.Ordinal);
    }

    private static LearningFolder TwoAddresses()
    {
        var files = new LearningFolder(Order);
        files.Pages.Write("docs/a/address.md", Address);
        files.Pages.Write("docs/b/address.md", Address);
        return files;
    }
}
