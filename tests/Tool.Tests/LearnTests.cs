namespace Tool.Tests;

public sealed class LearnTests
{
    private const string Heading =
        "# Lines that end in \"learned: …\" are written by 'router-codegen learn', which replaces them when payloads show otherwise.\n"
        + "# A line without that comment is yours, and stays.\n";

    [Fact]
    public async Task AFieldThatOnlyCameUnderAnotherSpellingHasThatName()
    {
        using var files = new LearningFolder(
            Order("`order_id` | *str* | :heavy_check_mark:", "`note` | *Optional[str]* | :heavy_minus_sign:"));

        var run = await files.Learn("""{ "orderId": "a" }""", """{ "orderId": "b" }""");

        Assert.Equal(Heading + "Order.order_id = orderId  # learned: 2 of 2 payloads\n", files.Learned);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("2 payloads, all fit\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFieldThatCameUnderItsNameKeepsIt()
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
    public async Task ANullThatThePageDoesNotShowIsLearned()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": null }""", """{ "id": "b" }""");

        Assert.Equal(Heading + "Order.id: nullable  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ARequiredFieldThatDidNotComeMayBeAbsent()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:", "`note` | *str* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": "a" }""", """{ "id": "b", "note": "" }""");

        Assert.Equal(Heading + "Order.note: optional  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ARequiredFieldThatNeverCameMayHaveTheNameOfAnUnknownOne()
    {
        using var files = new LearningFolder(Order("`id` | *str* | :heavy_check_mark:", "`total` | *int* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "id": "a", "amount": 1 }""", """{ "id": "b", "amount": 2 }""");

        Assert.False(files.HasLearned);
        Assert.Contains("not written: Order.total: optional (2 of 2 payloads)", run.Output, StringComparison.Ordinal);
        Assert.Contains("'amount'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownNameOfTheSameWordsAndFewerIsShownAndNotWritten()
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
    public async Task ATypeOfOneValueMayBeChance()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        var run = await files.Learn("""{ "value": "12" }""");

        Assert.False(files.HasLearned);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "not written: Order.value: type str (1 of 1 payloads): 1 of these may be chance", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneFractionShowsThatANumberIsNoInteger()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        await files.Learn("""{ "value": 1 }""", """{ "value": 1.5 }""");

        Assert.Equal(Heading + "Order.value: type float  # learned: 1 of 2 payloads\n", files.Learned);
    }

    [Fact]
    public async Task AValueThatIsOftenWhatThePageSaysIsNoOtherType()
    {
        using var files = new LearningFolder(Order("`value` | *int* | :heavy_check_mark:"));

        var run = await files.Learn(
            """{ "value": "a" }""", """{ "value": "b" }""", """{ "value": "c" }""", """{ "value": 1 }""");

        Assert.False(files.HasLearned);
        Assert.Contains("expected an integer, found a string (order.md line 5): 3 of 4 payloads", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANullElementIsOfANullableType()
    {
        using var files = new LearningFolder(Order("`tags` | List[*str*] | :heavy_check_mark:"));

        var run = await files.Learn("""{ "tags": ["a", null] }""");

        Assert.Equal(Heading + "Order.tags: type List[Nullable[str]]  # learned: 1 of 1 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task ATypeKeepsTheNullOfTheOneThatItReplaces()
    {
        using var files = new LearningFolder(Order("`value` | *Nullable[int]* | :heavy_check_mark:"));

        await files.Learn("""{ "value": "a" }""", """{ "value": "b" }""", """{ "value": "c" }""");

        Assert.Equal(Heading + "Order.value: type Nullable[str]  # learned: 3 of 3 payloads\n", files.Learned);
    }

    [Fact]
    public async Task AnUnknownValueOfAnEnumIsAdded()
    {
        using var files = new LearningFolder(Order("`state` | [models.State](state.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/state.md", Values("State", "OPEN | open", "DONE | done"));

        var run = await files.Learn("""{ "state": "archived" }""", """{ "state": "open" }""");

        Assert.Equal(Heading + "State: value \"archived\"  # learned: 1 of 2 payloads\n", files.Learned);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task AnotherValueOfAConstantIsAddedToItsPage()
    {
        using var files = new LearningFolder(Order("`object` | [models.Kind](kind.md) | :heavy_check_mark:"));
        files.Pages.Write("docs/kind.md", Values("Kind", "ORDER | order"));

        await files.Learn("""{ "object": "draft_order" }""", """{ "object": "order" }""");

        Assert.Equal(Heading + "Kind: value \"draft_order\"  # learned: 1 of 2 payloads\n", files.Learned);
    }

    [Fact]
    public async Task ATextInAUnionOfObjectsIsAMember()
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
    public async Task AnObjectThatAConstantAndAllNamesTellIsAMember()
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
    public async Task WhatIsBehindALearnedNameIsLearnedInTheSameRun()
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
