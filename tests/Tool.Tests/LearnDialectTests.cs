using System.Reflection;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Tool.Tests;

/// <summary>Learned types are in the notation of the set's dialect.</summary>
public sealed class LearnDialectTests
{
    [Theory]
    [InlineData("List[*int*]", "[\"a\"]", "List[str]")]
    [InlineData("*number*[]", "[\"a\"]", "string[]")]
    [InlineData("[]*int64*", "[\"a\"]", "[]string")]
    [InlineData("List\\<*Long*>", "[\"a\"]", "List<String>")]
    [InlineData("List<*long*>", "[\"a\"]", "List<string>")]
    [InlineData("array<*int*>", "[\"a\"]", "array<string>")]
    [InlineData("T::Array[*::Integer*]", "[\"a\"]", "T::Array[String]")]
    [InlineData("Dict[str, *int*]", "{\"a\":true}", "Dict[str, bool]")]
    [InlineData("Record<string, *number*>", "{\"a\":true}", "Record<string, boolean>")]
    [InlineData("map[string]*int64*", "{\"a\":true}", "map[string]bool")]
    [InlineData("Map\\<String, *String*>", "{\"a\":true}", "Map<String, boolean>")]
    [InlineData("Dictionary<String, *long*>", "{\"a\":true}", "Dictionary<string, bool>")]
    [InlineData("array<string, *int*>", "{\"a\":true}", "array<string, bool>")]
    [InlineData("T::Hash[Symbol, *::Integer*]", "{\"a\":true}", "T::Hash[Symbol, T::Boolean]")]
    public async Task TypesAreInTheNotationOfTheDialect(string cell, string value, string learned)
    {
        using var files = new LearningFolder(
            $"# Order\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `value` | {cell} | :heavy_check_mark: |\n");
        var payload = $$"""{ "value": {{value}} }""";

        var run = await files.Learn(payload, payload, payload);

        Assert.Contains($"Order.value: type {learned}  # learned: 3 of 3 payloads\n", files.Learned, StringComparison.Ordinal);
        Assert.EndsWith("3 payloads, all fit\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>Without the notations of a dialect, a type that payloads show is no correction, and nothing says so.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void AListAndAMapOfEachDialectAreAmongTheLearnedTypes(string dialect)
    {
        var learned = typeof(LearnDialectTests).GetMethod(nameof(TypesAreInTheNotationOfTheDialect))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => Dialect.Named(dialect)!.ParseCell(new TypeCell((string)row.Data[2]!, default, default)))
            .ToList();
        Assert.Contains(learned, type => type is ListType);
        Assert.Contains(learned, type => type is MapType);
    }

    public static TheoryData<string> Dialects => [.. Dialect.All.Select(dialect => dialect.Name)];

    [Fact]
    public async Task A_null_in_a_dialect_without_a_notation_for_null_is_learned()
    {
        using var files = new LearningFolder(
            "# Order\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `value` | *number*[] | :heavy_check_mark: |\n");

        var run = await files.Learn("""{ "value": null }""");

        Assert.Contains("Order.value: nullable  # learned: 1 of 1 payloads\n", files.Learned, StringComparison.Ordinal);
        Assert.EndsWith("1 payload, all fit\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_element_that_is_a_model_may_be_null()
    {
        using var files = new LearningFolder(
            "# Order\n\n| Field | Type | Required |\n| --- | --- | --- |\n"
                + "| `items` | List[[models.Item](item.md)] | :heavy_check_mark: |\n");
        files.Pages.Write(
            "docs/item.md", "# Item\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `sku` | *str* | :heavy_check_mark: |\n");

        var run = await files.Learn("""{ "items": [{ "sku": "a" }, null] }""");

        Assert.Contains("Order.items: type List[Nullable[Item]]  # learned: 1 of 1 payloads\n", files.Learned, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
