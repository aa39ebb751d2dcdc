using System.Text.Json;
using Fixtures;
using Router.Codegen.Tests.EntryPoints;

namespace Router.Codegen.Tests;

/// <summary>The parts of a failure, available without parsing its message.</summary>
public sealed class ProblemTests
{
    private static readonly JsonSerializerOptions s_refusing = new JsonSerializerOptions().AddRouterModels(JsonMisfits.Refuse);

    private static readonly JsonSerializerOptions s_chunked =
        new JsonSerializerOptions { DefaultBufferSize = 16 }.AddRouterModels(JsonMisfits.Refuse);

    public static TheoryData<string, string, string, string?, string?> Failures => new()
    {
        { """{"first":1}""", "$.first", "Expected a string, found the number 1", "a string", "the number 1" },
        { """{"first":null,"last":"b"}""", "$.first", "Expected a string, found null", "a string", "null" },
        {
            """{"first":"a","last":"b","age":99999999999999999999}""",
            "$.age",
            "Expected an integer of 64 bits, found the number 99999999999999999999",
            "an integer of 64 bits",
            "the number 99999999999999999999"
        },
        {
            """{"first":"a","lasts":"b"}""",
            "$",
            "The required property 'last' is missing",
            "the required property 'last'",
            "nothing, but 'lasts' came"
        },
        { "{}", "$", "The required properties 'first', 'last' are missing", "the required properties 'first', 'last'", "nothing" },
        {
            """{"error":1}""",
            "$",
            "Expected an object with properties of Person, found an object with 'error'",
            "an object with properties of Person",
            "an object with 'error'"
        },
        { "[]", "$", "Expected an object, found an array", "an object", "an array" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_refused_misfit_has_path_reason_expected_and_found_value(
        string json, string path, string reason, string? expected, string? found)
    {
        var problem = Of(() => Person.FromJson(json, JsonMisfits.Refuse));
        Assert.Equal((path, reason, expected, found), (problem.Path, problem.Reason, problem.Expected, problem.Found));
        Assert.Equal("Person", problem.Model);
        Assert.EndsWith("person.md", problem.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Invalid_Unicode_is_refused_inside_an_object_with_two_discriminators()
    {
        var json = """{"chunks":[{"text":"a"},{"type":"text","url":"?","type":"image"},{"text":"b"}]}"""u8.ToArray();
        json[Array.IndexOf(json, (byte)'?')] = 0xFF;
        Assert.ThrowsAny<JsonException>(() => Tagging.FromJson(json));
    }

    [Fact]
    public void The_line_is_that_of_the_property()
    {
        Assert.Equal(11, Of(() => Person.FromJson("""{"first":"a","last":1}""", JsonMisfits.Refuse)).Line);
        Assert.Null(Of(() => Person.FromJson("[]")).Line);
    }

    [Fact]
    public void Its_text_is_one_line_for_a_log()
    {
        var problem = Of(() => Person.FromJson("""{"first":"a","last":1}""", JsonMisfits.Refuse));
        Assert.Equal($"$.last: Expected a string, found the number 1 (model Person, {problem.Page} line 11)", problem.ToString());
    }

    [Fact]
    public void A_refusal_by_a_strict_set_has_only_a_reason()
    {
        var problem = Of(() => StrictFixtures.Cat.FromJson("""{"type":"cat","tail":1}"""));
        Assert.Equal(("$.tail", "The property 'tail' is unknown, which the schema set does not allow"), (problem.Path, problem.Reason));
        Assert.Equal(("Cat", null, null), (problem.Model, problem.Expected, problem.Found));
    }

    [Theory]
    [InlineData("""{"first":nope}""", "$.first", "'nope}' is an invalid JSON literal. Expected the literal 'null'")]
    [InlineData("{\"first\":\"a\"", "$.first", "Expected depth to be zero at the end of the JSON payload. There is an open JSON object")]
    public void Malformed_text_has_path_and_reason(string json, string path, string reason)
    {
        var problem = Of(() => Person.FromJson(json));
        Assert.Equal((path, null), (problem.Path, problem.Model));
        Assert.StartsWith(reason, problem.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_found_inside_other_exceptions() => Assert.Equal(
        "$[1].first",
        JsonProblem.Of(new InvalidOperationException("Bad request", Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<List<Person>>("""[{"first":"a","last":"b"},{"first":1}]"""u8, s_refusing))))!.Path);

    [Fact]
    public async Task The_path_is_complete_if_the_text_comes_in_pieces()
    {
        using var stream = new ChunkedStream("""[{"first":"a","last":"b"},{"first":"a","last":{}}]"""u8.ToArray(), 7);
        var error = await Assert.ThrowsAnyAsync<JsonException>(
            async () => await JsonSerializer.DeserializeAsync<List<Person>>(stream, s_chunked, TestContext.Current.CancellationToken));
        var problem = JsonProblem.Of(error)!;
        Assert.Equal(("$[1].last", "a string", "an object"), (problem.Path, problem.Expected, problem.Found));
    }

    [Fact]
    public void An_exception_that_is_not_about_a_model_has_path_and_reason()
    {
        var problem = Of(() => JsonSerializer.Deserialize<int[]>("[1,true]")!);
        Assert.Equal(
            ("$[1]", "The JSON value could not be converted to System.Int32", null, null),
            (problem.Path, problem.Reason, problem.Model, problem.Page));
    }

    [Fact]
    public void Other_exceptions_have_none()
    {
        Assert.Null(JsonProblem.Of(new InvalidOperationException()));
        Assert.Null(JsonProblem.Of(null));
    }

    private static JsonProblem Of(Func<object> read) => JsonProblem.Of(Assert.ThrowsAny<JsonException>(() => read()))!;
}
