using System.Text.Json;

namespace Tool.Tests.Comparing;

/// <summary>The code of callers breaks exactly if the result says so.</summary>
public sealed class BreakingTests
{
    private const string Required = ":heavy_check_mark:";
    private const string Optional = ":heavy_minus_sign:";

    [Theory]
    [InlineData("*int*", Required, "*float*", Required, "long a = order.A;", true)]
    [InlineData("*int*", Required, "*int*", Optional, "long a = order.A;", true)]
    [InlineData("*str*", Required, "*Nullable[str]*", Required, "int a = order.A.Length;", true)]
    [InlineData("*Nullable[str]*", Required, "*str*", Required, "order.A = null;", true)]
    [InlineData("*Optional[str]*", Optional, "*str*", Required, "order = new Order();", true)]
    [InlineData("*Optional[str]*", Optional, "*OptionalNullable[str]*", Optional, "order = new Order { A = null };", false)]
    [InlineData("*Nullable[int]*", Required, "*OptionalNullable[int]*", Optional, "order = new Order { A = 1 }; long? a = order.A;", false)]
    [InlineData("*Literal[\"open\"]*", Optional, "[models.State](state.md)", Optional, "string? a = order.A;", true)]
    [InlineData("*Literal[\"a\"]*", Required, "*Literal[\"b\"]*", Required, "order = new Order(); string a = order.A;", false)]
    [InlineData("*Literal[\"a\"]*", Required, "*str*", Required, "order = new Order();", true)]
    [InlineData("*str*", Required, "*Literal[\"a\"]*", Required, "order = new Order { A = \"a\" };", false)]
    [InlineData("[models.Cat](cat.md)", Required, "[models.Pet](pet.md)", Required, "Cat cat = order.A;", true)]
    public async Task Callers_break_exactly_if_the_result_says_so(
        string old, string oldMark, string now, string mark, string statements, bool breaks)
    {
        using var versions = TwoVersions.OfFields($"| `a` | {old} | {oldMark} | |", $"| `a` | {now} | {mark} | |");

        Assert.Empty(CompiledVersion.Of(versions.Old).ComplaintsOf(statements));
        Assert.Equal(breaks, CompiledVersion.Of(versions.New).ComplaintsOf(statements).Count > 0);
        Assert.Equal(breaks, (await Result(versions)).GetProperty("breaksCallers").GetBoolean());
    }

    [Theory]
    [InlineData("Cat, Dog", "Cat, String", "animal = new Dog(); animal.TryGetDog(out _);", true)]
    [InlineData("Cat, Dog", "Cat, Dog, String", "_ = animal.Match(cat => 1, dog => 2, unknown => 3);", true)]
    [InlineData("Cat, Dog", "Dog, Cat", "_ = animal.Match((Cat cat) => 1, (Dog dog) => 2, unknown => 3);", true)]
    public async Task Callers_of_unions_break_exactly_if_the_result_says_so(string old, string now, string statements, bool breaks)
    {
        using var versions = TwoVersions.OfFields("| `a` | *str* | :heavy_check_mark: | |", "| `a` | *str* | :heavy_check_mark: | |")
            .With(Union(old), Union(now));
        var code = "Animal animal = default; " + statements;

        Assert.Empty(CompiledVersion.Of(versions.Old).ComplaintsOf(code));
        Assert.Equal(breaks, CompiledVersion.Of(versions.New).ComplaintsOf(code).Count > 0);
        Assert.Equal(breaks, (await Result(versions)).GetProperty("breaksCallers").GetBoolean());

        static string Union(string members) => TwoVersions.Members(
            "Animal", [.. members.Split(", ").Select(member => member == "String" ? "str" : "models." + member)]);
    }

    [Theory]
    [InlineData("*float*", Required, "*int*", Required, """{"a":1.5}""", true)]
    [InlineData("*int*", Required, "*float*", Required, """{"a":1}""", false)]
    [InlineData("*float*", Required, "*Decimal*", Required, """{"a":1e300}""", true)]
    [InlineData("*str*", Required, "*Any*", Required, """{"a":"x"}""", false)]
    [InlineData("*str*", Required, "[models.State](state.md)", Required, """{"a":"x"}""", false)]
    [InlineData("*str*", Required, "*datetime*", Required, """{"a":"x"}""", true)]
    [InlineData("*datetime*", Required, "*str*", Required, """{"a":"2020-01-01T00:00:00Z"}""", false)]
    [InlineData("*Nullable[str]*", Required, "*str*", Required, """{"a":null}""", true)]
    [InlineData("*Optional[str]*", Optional, "*str*", Required, """{"z":"other"}""", true)]
    [InlineData("[models.Cat](cat.md)", Required, "[models.Pet](pet.md)", Required, """{"a":{"type":"cat"}}""", false)]
    [InlineData("List[*int*]", Required, "*int*", Required, """{"a":[1]}""", true)]
    [InlineData("*Literal[\"a\"]*", Required, "[models.State](state.md)", Required, """{"a":"a"}""", false)]
    public async Task Payloads_have_misfits_exactly_if_the_result_says_so(
        string old, string oldMark, string now, string mark, string json, bool breaks)
    {
        const string Other = "| `z` | *Optional[str]* | :heavy_minus_sign: | |\n";
        using var versions = TwoVersions.OfFields($"{Other}| `a` | {old} | {oldMark} | |", $"{Other}| `a` | {now} | {mark} | |");

        Assert.Equal(0, CompiledVersion.Of(versions.Old).MisfitsOf(json));
        Assert.Equal(breaks, CompiledVersion.Of(versions.New).MisfitsOf(json) > 0);
        Assert.Equal(breaks, (await Result(versions)).GetProperty("breaksPayloads").GetBoolean());
    }

    [Theory]
    [InlineData("*Optional[str]*", Optional, "*OptionalNullable[str]*", Optional, "new Order { A = null }", true)]
    [InlineData("*Optional[str]*", Optional, "*Literal[\"a\"]*", Optional, "new Order()", true)]
    [InlineData("*Literal[\"a\"]*", Optional, "[models.State](state.md)", Optional, "new Order()", true)]
    [InlineData("*Literal[\"a\"]*", Required, "*Literal[\"b\"]*", Required, "new Order()", true)]
    [InlineData("*int*", Required, "*Optional[int]*", Optional, "new Order { A = 1 }", false)]
    [InlineData("*int*", Required, "*float*", Required, "new Order { A = 1 }", false)]
    public async Task The_same_program_writes_other_JSON_exactly_if_the_result_says_so(
        string old, string oldMark, string now, string mark, string made, bool breaks)
    {
        using var versions = TwoVersions.OfFields($"| `a` | {old} | {oldMark} | |", $"| `a` | {now} | {mark} | |");

        Assert.Equal(breaks, CompiledVersion.Of(versions.Old).Written(made) != CompiledVersion.Of(versions.New).Written(made));
        Assert.Equal(breaks, (await Result(versions)).GetProperty("breaksPayloads").GetBoolean());
    }

    private static async Task<JsonElement> Result(TwoVersions versions)
    {
        var run = await ToolRun.Of("diff", versions.Old, versions.New, "--format", "json");
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
