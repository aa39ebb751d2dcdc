namespace Tool.Tests.Comparing;

/// <summary>Each kind of change, with its breaking effects.</summary>
public sealed class DiffTests
{
    private const string Named = "breaks callers: code that names it does not compile";
    private const string Retyped = "breaks callers: the C# type is another";
    private const string MustBeSet = "breaks callers: code that makes one has to set it";

    /// <summary>Types in Python's notation, and the expected changes of the property with such a type.</summary>
    [Theory]
    [InlineData("*int*", "*int*")]
    [InlineData("*int*", "*float*", "retyped A: long -> double", Retyped)]
    [InlineData("*float*", "*int*", "retyped A: double -> long", Retyped, "breaks payloads: values of double that are no long are misfits")]
    [InlineData(
        "*float*",
        "*Decimal*",
        "retyped A: double -> decimal",
        Retyped,
        "breaks payloads: numbers beyond the range of decimal are misfits")]
    [InlineData("*str*", "*Any*", "retyped A: string -> JsonNode?", Retyped, "made nullable A: string -> JsonNode?")]
    [InlineData(
        "*Any*",
        "*str*",
        "retyped A: JsonNode? -> string",
        Retyped,
        "breaks payloads: JSON that is no string is a misfit",
        "made not nullable A: JsonNode? -> string",
        "breaks payloads: null is a misfit")]
    [InlineData("List[*int*]", "List[*float*]", "retyped A: List<long> -> List<double>", Retyped)]
    [InlineData(
        "List[*str*]",
        "*str*",
        "retyped A: List<string> -> string",
        Retyped,
        "breaks payloads: values of List that are no string are misfits")]
    [InlineData("*str*", "[models.State](state.md)", "retyped A: string -> Models.State", Retyped)]
    [InlineData("[models.Cat](cat.md)", "[models.Pet](pet.md)", "retyped A: Models.Cat -> Models.Pet", Retyped)]
    [InlineData(
        "[models.Pet](pet.md)",
        "[models.Cat](cat.md)",
        "retyped A: Models.Pet -> Models.Cat",
        Retyped,
        "breaks payloads: values of Models.Dog that are no Models.Cat are misfits")]
    [InlineData(
        "*int*", "*Nullable[int]*", "made nullable A: long -> long?", "breaks callers: the C# type is another")]
    [InlineData(
        "*str*", "*Nullable[str]*", "made nullable A: string -> string?", "breaks callers: code that reads it is warned of null")]
    [InlineData(
        "*Nullable[str]*",
        "*str*",
        "made not nullable A: string? -> string",
        "breaks callers: code that sets it to null is warned",
        "breaks payloads: null is a misfit")]
    [InlineData(
        "*Literal[\"a\"]*",
        "*Literal[\"b\"]*",
        "constant changed A: \"a\" -> \"b\"",
        "breaks payloads: new objects are written with the other value")]
    [InlineData("*str*", "*Literal[\"a\"]*", "constant changed A: none -> \"a\"")]
    [InlineData("*Literal[\"a\"]*", "*str*", "constant changed A: \"a\" -> none", MustBeSet)]
    [InlineData(
        "*Literal[\"open\"]*",
        "[models.State](state.md)",
        "retyped A: string -> Models.State",
        "breaks callers: a constant of several values is a class",
        "constant changed A: \"open\" -> none",
        MustBeSet)]
    public Task A_required_field_of_another_type(string old, string now, params string[] changes) =>
        AssertChanges($"| `a` | {old} | :heavy_check_mark: | |", $"| `a` | {now} | :heavy_check_mark: | |", changes);

    [Theory]
    [InlineData(
        "*Optional[str]*",
        "*OptionalNullable[str]*",
        "made nullable A: string?",
        "breaks payloads: null that a program sets is written, and was not")]
    [InlineData(
        "*Literal[\"a\"]*", "*Optional[str]*", "constant changed A: \"a\" -> none", "breaks payloads: new objects are written without it")]
    [InlineData(
        "*Optional[str]*", "*Literal[\"a\"]*", "constant changed A: none -> \"a\"", "breaks payloads: new objects are written with \"a\"")]
    public Task An_optional_field_of_another_type(string old, string now, params string[] changes) =>
        AssertChanges($"| `a` | {old} | :heavy_minus_sign: | |", $"| `a` | {now} | :heavy_minus_sign: | |", changes);

    [Theory]
    [InlineData(
        "| `a` | *Optional[int]* | :heavy_minus_sign: | |",
        "| `a` | *int* | :heavy_check_mark: | |",
        "made required A: long? -> long",
        MustBeSet,
        "breaks payloads: JSON without it has a misfit")]
    [InlineData(
        "| `a` | *int* | :heavy_check_mark: | |",
        "| `a` | *Optional[int]* | :heavy_minus_sign: | |",
        "made optional A: long -> long?",
        "breaks callers: the C# type is another")]
    [InlineData(
        "| `a` | *Nullable[int]* | :heavy_check_mark: | |",
        "| `a` | *OptionalNullable[int]* | :heavy_minus_sign: | |",
        "made optional A: long?")]
    [InlineData("", "| `b` | *Optional[int]* | :heavy_minus_sign: | |", "added B: long?")]
    [InlineData(
        "",
        "| `b` | *int* | :heavy_check_mark: | |",
        "added B: long",
        MustBeSet,
        "breaks payloads: JSON without it has a misfit")]
    [InlineData(
        "",
        "| `b` | *Literal[\"x\"]* | :heavy_minus_sign: | |",
        "added B: string? = \"x\"",
        "breaks payloads: new objects are written with \"x\"")]
    [InlineData("| `b` | *int* | :heavy_minus_sign: | |", "", "removed B: long?", Named)]
    [InlineData(
        "| `b` | *Literal[\"x\"]* | :heavy_minus_sign: | |",
        "",
        "removed B: string? = \"x\"",
        Named,
        "breaks payloads: new objects are written without it")]
    [InlineData(
        "| `first_name` | *int* | :heavy_minus_sign: | |",
        "| `given_name` | *int* | :heavy_minus_sign: | |",
        "removed FirstName: long?",
        Named,
        "added GivenName: long?")]
    [InlineData(
        "| `first_name` | *int* | :heavy_minus_sign: | The first name. |",
        "| `given_name` | *int* | :heavy_minus_sign: | The first name. |",
        "renamed FirstName -> GivenName",
        Named,
        "JSON name changed FirstName: \"first_name\" -> \"given_name\"",
        "breaks payloads: it is written under another name")]
    [InlineData(
        "| `a` | *int* | :heavy_minus_sign: | |",
        "| ~~`a`~~ | *int* | :heavy_minus_sign: | : warning: ** DEPRECATED **: Too old. |",
        "deprecated A: long?")]
    public Task A_field_of_another_presence_or_name(string old, string now, params string[] changes) =>
        AssertChanges($"| `z` | *int* | :heavy_minus_sign: | |\n{old}", $"| `z` | *int* | :heavy_minus_sign: | |\n{now}", changes);

    [Fact]
    public async Task A_JSON_name_that_corrections_change()
    {
        using var versions = TwoVersions.OfFields("| `a` | *int* | :heavy_minus_sign: | |", "| `a` | *int* | :heavy_minus_sign: | |");
        File.WriteAllText(Path.Combine(versions.New, "a.corrections"), "Order.a = A");

        Assert.Equal(
            ["Models.Order", "JSON name changed A: \"a\" -> \"A\"", "breaks payloads: it is written under another name"],
            await versions.Changes());
    }

    [Fact]
    public async Task A_C_sharp_name_that_corrections_change()
    {
        using var versions = TwoVersions.OfFields("| `a` | *int* | :heavy_minus_sign: | |", "| `a` | *int* | :heavy_minus_sign: | |");
        File.WriteAllText(Path.Combine(versions.New, "a.corrections"), "Order.a: csharp Amount");

        Assert.Equal(["Models.Order", "renamed A -> Amount", Named], await versions.Changes());
    }

    [Fact]
    public Task Added_and_removed_values() => TwoVersions.AssertChanges(
        TwoVersions.Values("Role", "admin", "user"),
        TwoVersions.Values("Role", "admin", "guest"),
        "Models.Role",
        "removed User: \"user\"",
        Named,
        "added Guest: \"guest\"");

    [Fact]
    public Task A_changed_value_with_the_same_name() => TwoVersions.AssertChanges(
        TwoVersions.Values("Role", "admin", "super-user"),
        TwoVersions.Values("Role", "admin", "super_user"),
        "Models.Role",
        "value changed SuperUser: \"super-user\" -> \"super_user\"",
        "breaks payloads: its name is written as another value");

    [Fact]
    public Task Added_and_removed_members() => TwoVersions.AssertChanges(
        TwoVersions.Members("Animal", "models.Cat", "str"),
        TwoVersions.Members("Animal", "models.Cat", "models.Dog"),
        "Models.Animal",
        "removed String: string",
        Named,
        "breaks payloads: its JSON may be of no member",
        "added Dog: Models.Dog",
        "breaks callers: Match takes one more function");

    [Fact]
    public Task Members_in_another_order() => TwoVersions.AssertChanges(
        TwoVersions.Members("Animal", "models.Cat", "models.Dog"),
        TwoVersions.Members("Animal", "models.Dog", "models.Cat"),
        "Models.Animal",
        "reordered Cat, Dog -> Dog, Cat",
        "breaks callers: calls of Match have their functions in another order");

    [Fact]
    public async Task In_a_strict_set_removals_break_payloads()
    {
        using var versions = new TwoVersions()
            .With(TwoVersions.Values("Role", "admin", "user"), TwoVersions.Values("Role", "admin", "guest"));

        Assert.Contains("breaks payloads: JSON that has it is refused", await versions.Changes("-p", "RouterCodegenStrict=true"));
    }

    [Fact]
    public async Task A_constant_that_was_a_value_of_a_strict_enum_breaks_no_payload()
    {
        using var versions = TwoVersions.OfFields(
            "| `a` | *Literal[\"open\"]* | :heavy_check_mark: | |", "| `a` | [models.State](state.md) | :heavy_check_mark: | |");

        Assert.DoesNotContain(
            await versions.Changes("-p", "RouterCodegenStrict=true"),
            line => line.StartsWith("breaks payloads", StringComparison.Ordinal));
    }

    private static async Task AssertChanges(string old, string now, string[] changes)
    {
        using var versions = TwoVersions.OfFields(old, now);
        Assert.Equal(changes.Length == 0 ? [] : changes.Prepend("Models.Order"), await versions.Changes());
    }
}
