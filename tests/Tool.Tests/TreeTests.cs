using System.Text.Json.Nodes;
using static Tool.Tests.SchemaPage;

namespace Tool.Tests;

public sealed class TreeTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public TreeTests()
    {
        _folder.Write("models/order.md", Of("Order", Link("buyer", "Person"), Link("items", "Item"), Link("self", "Order")));
        _folder.Write("models/item.md", Of("Item", Link("maker", "Person"), Row("n", "*int*")));
        _folder.Write("models/person.md", Of("Person", Link("home", "Address")));
        _folder.Write("models/address.md", Of("Address", Row("city", "*str*"), Link("kind", "Kind")));
        _folder.Write("models/kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n| `HOME` | home |\n");
        _folder.Write("models/order_list.md", Of("OrderList", Link("orders", "Order")));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_model_is_shown_with_all_models_that_it_reaches_once_each()
    {
        var run = await ToolRun.Of("tree", "Order", _folder.Path);

        Assert.Equal($"""
            Models.Order, {_folder.Path}/models/order.md: reaches 3 models
            ├─ Item (2)
            │  └─ Person (1)
            │     └─ Address
            └─ Person (above)

            """, run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_model_below_the_depth_limit_is_shown_at_a_higher_level()
    {
        var run = await ToolRun.Of("tree", "Order", _folder.Path, "--depth", "2");

        Assert.EndsWith("""
            ├─ Item (2)
            │  └─ Person (1)
            └─ Person (1)
               └─ Address

            """, run.Output);
    }

    [Fact]
    public async Task Reverse_shows_the_models_that_refer_to_it()
    {
        var run = await ToolRun.Of("tree", "Person", _folder.Path, "--reverse");

        Assert.Equal($"""
            Models.Person, {_folder.Path}/models/person.md: reached by 3 models
            ├─ Item (2)
            │  └─ Order (1)
            │     └─ OrderList
            └─ Order (above)

            """, run.Output);
    }

    [Theory]
    [InlineData("Models.Item")]
    [InlineData("It*")]
    public async Task A_model_is_found_by_its_qualified_name_and_by_wildcards(string name)
    {
        var run = await ToolRun.Of("tree", name, _folder.Path, "--depth", "1");

        Assert.StartsWith("Models.Item, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wildcard_shows_a_tree_for_each_model()
    {
        var run = await ToolRun.Of("tree", "Order*", _folder.Path, "--depth", "1");

        Assert.Equal(2, run.Output.Split('\n').Count(line => line.StartsWith("Models.Order", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Json_has_each_model_once_with_its_children_in_the_tree()
    {
        var run = await ToolRun.Of("tree", "Order", _folder.Path, "--format", "json");

        var models = JsonNode.Parse(run.Output)!["models"]!.AsArray();
        Assert.Equal(
            [
                ("Models.Order", 3, """["Models.Item","Models.Person"]"""),
                ("Models.Item", 2, """["Models.Person"]"""),
                ("Models.Person", 1, """["Models.Address"]"""),
                ("Models.Address", 0, "[]"),
            ],
            models.Select(model => ((string)model!["name"]!, (int)model["reaches"]!, model["next"]!.ToJsonString()))
                .OrderByDescending(model => model.Item2));
    }

    [Theory]
    [InlineData("Odrer", "No model is named 'Odrer' (did you mean 'Order'?).")]
    [InlineData("person", "No model is named 'person' (did you mean 'Person'?).")]
    [InlineData("List", "No model is named 'List'; it is part of OrderList.")]
    [InlineData("Elephant", "No model is named 'Elephant'.")]
    public async Task An_unknown_model_is_a_failure_that_names_similar_ones(string name, string message)
    {
        var run = await ToolRun.Of("tree", name, _folder.Path);

        Assert.Equal((2, $"router-codegen: {message}\n"), (run.ExitCode, run.Errors));
    }
}
