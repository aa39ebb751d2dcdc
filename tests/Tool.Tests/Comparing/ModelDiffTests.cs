namespace Tool.Tests.Comparing;

/// <summary>Models that were added, removed, replaced or renamed.</summary>
public sealed class ModelDiffTests
{
    private const string Named = "breaks callers: code that names it does not compile";

    [Fact]
    public Task An_added_model() => TwoVersions.AssertChanges(
        null, TwoVersions.Values("Role", "a", "b"), "Models.Role", "added enum of texts");

    [Fact]
    public Task A_removed_model() => TwoVersions.AssertChanges(
        TwoVersions.Values("Role", "a", "b"), null, "Models.Role", "removed enum of texts", Named);

    [Fact]
    public Task A_model_of_another_kind() => TwoVersions.AssertChanges(
        TwoVersions.Values("Role", "a", "b"),
        TwoVersions.Fields("Role", "| `id` | *str* | :heavy_check_mark: | |"),
        "Models.Role",
        "retyped enum of texts -> object",
        "breaks callers: the C# type is of another kind",
        "breaks payloads: its JSON is of another kind");

    [Fact]
    public async Task A_model_with_the_same_members_and_another_name_is_a_renamed_model()
    {
        const string Rows = "| `id` | *str* | :heavy_check_mark: | |\n| `name` | *str* | :heavy_check_mark: | |";
        using var versions = TwoVersions
            .OfFields(
                "| `a` | [models.Buyer](buyer.md) | :heavy_check_mark: | |",
                "| `a` | [models.Client](client.md) | :heavy_check_mark: | |")
            .With(TwoVersions.Fields("Buyer", Rows), TwoVersions.Fields("Client", Rows));

        Assert.Equal(["Models.Buyer", "renamed Models.Buyer -> Models.Client", Named], await versions.Changes());
    }

    [Fact]
    public async Task A_model_that_resembles_two_others_is_not_a_renamed_model()
    {
        const string Rows = "| `id` | *str* | :heavy_check_mark: | |\n| `name` | *str* | :heavy_check_mark: | |";
        using var versions = new TwoVersions()
            .With(TwoVersions.Fields("Buyer", Rows), TwoVersions.Fields("Client", Rows))
            .With(null, TwoVersions.Fields("Customer", Rows));

        Assert.Equal(
            ["Models.Buyer", "removed object", Named, "Models.Client", "added object", "Models.Customer", "added object"],
            await versions.Changes());
    }
}
