namespace Tool.Tests;

public sealed class LearnTests
{
    private const string Heading =
        "# Lines that end in \"learned: …\" are written by 'router-codegen learn', which replaces them when payloads show otherwise.\n"
        + "# A line without that comment is yours, and stays.\n";

    [Fact]
    public async Task A_field_with_only_another_spelling_in_payloads_gets_that_name()
    {
        using var files = new LearningFolder(
            Order("`order_id` | *str* | :heavy_check_mark:", "`note` | *Optional[str]* | :heavy_minus_sign:"));

        var run = await files.Learn("""{ "orderId": "a" }""", """{ "orderId": "b" }""");

        Assert.Equal(Heading + "Order.order_id = orderId  # learned: 2 of 2 payloads\n", files.Learned);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("2 payloads, all fit\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_with_its_own_name_in_a_payload_keeps_it()
    {
        using var files = new LearningFolder(Order("`order_id` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "orderId": "a" }""", """{ "order_id": "b" }""");

        Assert.False(files.HasLearned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "does not fit: $.orderId: 'orderId' is another spelling of 'order_id' (order.md line 5): 1 of 2 payloads",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_that_the_page_does_not_show_is_learned()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": null }""", """{ "id": "b" }""");

        Assert.Equal(Heading + "Order.id: nullable  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_required_field_that_is_absent_in_payloads_becomes_optional()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:", "`note` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": "a" }""", """{ "id": "b", "note": "" }""");

        Assert.Equal(Heading + "Order.note: optional  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_required_field_that_is_always_absent_may_have_an_unknown_name()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:", "`total` | *int* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": "a", "amount": 1 }""", """{ "id": "b", "amount": 2 }""");

        Assert.False(files.HasLearned);
        Assert.Contains("not written: Order.total: optional (2 of 2 payloads)", run.Output, StringComparison.Ordinal);
        Assert.Contains("'amount'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_name_with_fewer_words_of_a_field_is_shown_but_not_written()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:", "`self_approval` | *str* | :heavy_minus_sign:"));

        var run = await files.Learn("""{ "id": "a", "self": "b" }""");

        Assert.False(files.HasLearned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not written: Order.self_approval = self (1 of 1 payloads)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int", "\"1\"", "\"2\"", "\"3\"", "str")]
    [InlineData("str", "1", "2", "3", "int")]
    [InlineData("str", "1", "2.5", "3", "float")]
    [InlineData("str", "true", "false", "true", "bool")]
    [InlineData("int", "[1]", "[2, 3]", "[]", "List[int]")]
    [InlineData("List[int]", "[\"a\", \"b\"]", "[\"c\"]", "[]", "List[str]")]
    [InlineData("Dict[str, int]", "{\"a\": true}", "{\"b\": true, \"c\": false}", "{}", "Dict[str, bool]")]
    public async Task ATypeThatAllValuesAreOfTakesThePlaceOfOneThatNoneIs(
        string type, string first, string second, string third, string learned)
    {
        using var files = new LearningFolder(Order($"`value` | *{type}* | :heavy_check_mark:"));

        var run = await files.Learn($$"""{ "value": {{first}} }""", $$"""{ "value": {{second}} }""", $$"""{ "value": {{third}} }""");

        Assert.Contains($"Order.value: type {learned}  # learned: ", files.Learned, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_type_seen_in_one_value_is_not_learned()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "value": "12" }""");

        Assert.False(files.HasLearned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "not written: Order.value: type str (1 of 1 payloads): 1 of these may be chance", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_fraction_shows_that_a_number_is_not_an_integer()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        await files.Learn("""{ "value": 1 }""", """{ "value": 1.5 }""");

        Assert.Equal(Heading + "Order.value: type float  # learned: 1 of 2 payloads\n", files.Learned);
    }

    [Fact]
    public async Task A_type_that_some_values_contradict_is_not_learned()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        var run = await files.Learn(
            """{ "value": "a" }""", """{ "value": "b" }""", """{ "value": "c" }""", """{ "value": 1 }""");

        Assert.False(files.HasLearned);
        Assert.Contains("expected an integer, found a string (order.md line 5): 3 of 4 payloads", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_null_element_makes_the_element_type_nullable()
    {
        using var files = new LearningFolder(Order("`tags` | List[*str*] | :heavy_check_mark:"));

        var run = await files.Learn("""{ "tags": ["a", null] }""");

        Assert.Equal(Heading + "Order.tags: type List[Nullable[str]]  # learned: 1 of 1 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_learned_type_stays_nullable()
    {
        using var files = new LearningFolder(Order("`value` | *Nullable[int]* | :heavy_check_mark:"));

        await files.Learn("""{ "value": "a" }""", """{ "value": "b" }""", """{ "value": "c" }""");

        Assert.Equal(Heading + "Order.value: type Nullable[str]  # learned: 3 of 3 payloads\n", files.Learned);
    }

    [Fact]
    public async Task An_unknown_value_of_an_enum_is_added()
    {
        using var files = new LearningFolder(Order("`state` | [models.State](state.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/state.md", Values("State", "OPEN | open", "DONE | done"));

        var run = await files.Learn("""{ "state": "archived" }""", """{ "state": "open" }""");

        Assert.Equal(Heading + "State: value \"archived\"  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Another_value_of_a_constant_is_added_to_its_page()
    {
        using var files = new LearningFolder(Order("`object` | [models.Kind](kind.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/kind.md", Values("Kind", "ORDER | order"));

        await files.Learn("""{ "object": "draft_order" }""", """{ "object": "order" }""");

        Assert.Equal(Heading + "Kind: value \"draft_order\"  # learned: 1 of 2 payloads\n", files.Learned);
    }

    [Fact]
    public async Task A_string_in_a_union_of_objects_becomes_a_member()
    {
        using var files = new LearningFolder(Order("`payer` | [models.Payer](payer.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/payer.md", Union("Payer", "models.Person", "models.Company"));
        files.Pages.Write("docs/person.md", Fields("Person", "`name` | *str* | :heavy_check_mark:"));
        files.Pages.Write("docs/company.md", Fields("Company", "`vat` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "payer": { "vat": "1" } }""", """{ "payer": "anonymous" }""");

        Assert.Equal(Heading + "Payer: member str  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task An_object_identified_by_its_constant_and_names_becomes_a_member()
    {
        using var files = new LearningFolder(Order("`event` | [models.Event](event.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/event.md", Union("Event", "models.Paid", "models.Sent"));
        files.Pages.Write("docs/paid.md", Tagged("Paid", "paid"));
        files.Pages.Write("docs/sent.md", Tagged("Sent", "sent"));
        files.Pages.Write("docs/refunded.md", Tagged("Refunded", "refunded"));

        var run = await files.Learn("""{ "event": { "type": "refunded", "refunded_at": "x" } }""");

        Assert.Equal(Heading + "Event: member Refunded  # learned: 1 of 1 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_type_of_a_field_with_a_learned_name_is_learned_in_the_same_run()
    {
        using var files = new LearningFolder(Order("`line_items` | *int* | :heavy_check_mark:"));

        var run = await files.Learn(
            """{ "lineItems": "a" }""", """{ "lineItems": "b" }""", """{ "lineItems": null }""", """{ "lineItems": "c" }""");

        Assert.Equal(
            Heading
                + "Order.line_items = lineItems  # learned: 4 of 4 payloads\n"
                + "Order.line_items: nullable  # learned: 1 of 4 payloads\n"
                + "Order.line_items: type str  # learned: 3 of 4 payloads\n",
            files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    private static string Order(params string[] rows) => Fields("Order", rows);

    private static string Fields(string title, params string[] rows) =>
        $"# {title}\n\n| Field | Type | Required |\n| --- | --- | --- |\n{string.Concat(rows.Select(row => $"| {row} |\n"))}";

    private static string Values(string title, params string[] rows) =>
        $"# {title}\n\n## Values\n\n| Name | Value |\n| --- | --- |\n{string.Concat(rows.Select(row => $"| {row} |\n"))}";

    private static string Union(string title, params string[] members) =>
        $"# {title}\n\n## Supported Types\n\n{string.Concat(members.Select(member => $"### `{member}`\n\n"))}";

    private static string Tagged(string title, string tag) => Fields(
        title, $"`type` | *Literal[\"{tag}\"]* | :heavy_check_mark:", $"`{tag}_at` | *str* | :heavy_check_mark:");
}
