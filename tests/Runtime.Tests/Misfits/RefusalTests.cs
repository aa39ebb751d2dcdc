using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Fixtures;
using Router.Codegen.Tests.Reading;

namespace Router.Codegen.Tests.Misfits;

/// <summary>Applications whose options refuse misfits, like servers, with models anywhere in their own types.</summary>
public sealed class RefusalTests
{
    private static readonly JsonSerializerOptions[] Refusing =
    [
        new() { Converters = { new RouterModelConverter(JsonMisfits.Refuse) } },
        new JsonSerializerOptions().AddRouterModels(JsonMisfits.Refuse),
        new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddRouterModels(JsonMisfits.Refuse),
        new()
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                new RouterModelResolver(JsonMisfits.Refuse), new DefaultJsonTypeInfoResolver()),
        },
    ];

    private static readonly JsonSerializerOptions[] Keeping =
    [
        new(),
        new() { Converters = { new RouterModelConverter(JsonMisfits.Keep) } },
        new JsonSerializerOptions().AddRouterModels(),
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(RouterModelResolver.Instance, new DefaultJsonTypeInfoResolver()) },
    ];

    public static TheoryData<string> Texts =>
    [
        """{"model":{"whole":"x"}}""", """{"list":[{},{"whole":"x"}]}""", """{"map":{"a":{"whole":"x"}}}""",
        """{"inner":{"model":{"whole":"x"}}}""",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_misfit_in_a_user_s_type_is_refused_if_the_options_say_so(string json)
    {
        foreach (var options in Refusing)
        {
            var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder<Scalars>>(json, options));
            Assert.Contains("Expected an integer, found a string (model Scalars", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"party":{"name":"a","people":[{"first":5,"last":"b"}]},"required":null}""", "$.party.people[0].first")]
    [InlineData("""{"party":{"name":"a","people":[{"first":"f","last":"b","age":"7"}]},"required":null}""", "$.party.people[0].age")]
    public void A_misfit_in_a_union_s_member_found_by_its_names_is_refused(string json, string path)
    {
        Assert.Single(Unions.FromJson(json).FindMisfits(), misfit => misfit.Path == path);
        var error = Assert.Throws<JsonException>(() => Unions.FromJson(json, JsonMisfits.Refuse));
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[null]")]
    public void Null_is_not_a_union_if_misfits_are_refused(string json)
    {
        var isList = json[0] == '[';
        foreach (var options in Refusing)
        {
            var error = Assert.Throws<JsonException>(() => isList
                ? (object?)JsonSerializer.Deserialize<List<Party>>(json, options)
                : JsonSerializer.Deserialize<Party>(json, options));
            Assert.Contains("Expected a member of a union, found null", error.Message, StringComparison.Ordinal);
        }

        foreach (var options in Keeping)
        {
            Assert.Null((isList
                ? JsonSerializer.Deserialize<List<Party>>(json, options)![0]
                : JsonSerializer.Deserialize<Party>(json, options)).Value);
        }
    }

    [Fact]
    public void A_member_without_a_misfit_is_used_after_another_was_tried() => Assert.True(
        RouterModelReader.FromJson<Party>("""{"first":"a","last":"b","extra":[5]}""", JsonMisfits.Refuse).TryGetPerson(out _));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_misfit_in_a_user_s_type_is_kept_by_default(string json)
    {
        foreach (var options in Keeping)
        {
            var holder = JsonSerializer.Deserialize<Holder<Scalars>>(json, options);
            Assert.Contains("{\"whole\":\"x\"}", JsonSerializer.Serialize(holder, options), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Unknown_enum_values_and_members_are_read_even_if_misfits_are_refused()
    {
        foreach (var options in Refusing)
        {
            Assert.Equal("mauve", JsonSerializer.Deserialize<Color>("\"mauve\"", options)!.Value);
            Assert.True(JsonSerializer.Deserialize<Figure>("""{"type":"hexagon"}""", options).Value is UnknownJson);
            Assert.True(JsonSerializer.Deserialize<Figure>("""{"type":"circle","radius":1}""", options).TryGetCircle(out _));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Figure>("""{"type":"circle","radius":"x"}""", options));
        }
    }

    [Fact]
    public void A_strict_set_refuses_misfits_whatever_the_options_say()
    {
        foreach (var options in Keeping)
        {
            var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StrictFixtures.Record>("""{"id":5}""", options));
            Assert.Equal("$.id", error.Path);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StrictFixtures.Record>("{}", options));
        }
    }

    [Fact]
    public void A_kept_misfit_is_refused_if_it_is_read_again_with_refusal()
    {
        var written = Owner.FromJson("""{"name":5}""").ToJson();
        Assert.Equal("$.name", Assert.Throws<JsonException>(() => Owner.FromJson(written, JsonMisfits.Refuse)).Path);
    }
}
