using System.Text.Json;
using Fixtures;

namespace Router.Codegen.Tests.Misfits;

/// <summary>The misfits of a model, and the text that is written back.</summary>
public sealed class MisfitTests
{
    private static readonly Owner Somebody = new() { Name = "n", Email = "e" };

    [Fact]
    public void Misfits_of_the_same_values_are_equal()
    {
        const string Json = """{"words":["a",5],"owners":[null,{"name":5,"email":"e"}],"sums":{"x":"?"}}""";
        var misfits = Collections.FromJson(Json).FindMisfits();
        Assert.Equal(misfits, Collections.FromJson(Json).FindMisfits());
        Assert.Equal(4, misfits.Distinct().Count());
    }

    [Fact]
    public void A_misfit_has_its_path_and_the_expected_type()
    {
        var misfit = Assert.Single(Household.FromJson("""{"name":"h","people":[{"first":"a","last":"b","age":"7"}]}""").FindMisfits());
        Assert.Equal(("$.people[0].age", JsonMisfitKind.OtherKind), (misfit.Path, misfit.Kind));
        Assert.Equal(("an integer", "a string", "Person", 12), (misfit.Expected, misfit.Found, misfit.Model, misfit.Line));
        Assert.EndsWith("Pages/Open/person.md", misfit.Page, StringComparison.Ordinal);
        Assert.Equal($"$.people[0].age: expected an integer, found a string (model Person, {misfit.Page} line 12)", misfit.ToString());
    }

    [Fact]
    public void A_model_without_misfits_finds_none()
    {
        Assert.Empty(Scalars.FromJson("""{"text":"a","WHOLE":1.0,"unknown":null}""").FindMisfits());
        Assert.Empty(new Scalars { Text = "a" }.FindMisfits());
    }

    [Theory]
    [InlineData("{}", "$.type")]
    [InlineData("""{"note":"n"}""", "$.type")]
    public void An_absent_required_constant_is_missing(string json, string path)
    {
        var marker = Marker.FromJson(json);
        Assert.Equal([(path, JsonMisfitKind.Missing)], Found(marker));
        Assert.Equal(json, marker.ToJson());
    }

    [Theory]
    [InlineData("""{"email":"e"}""", "$.name")]
    [InlineData("""{"team":"t"}""", "$.name", "$.email")]
    [InlineData("{}", "$.name", "$.email")]
    public void Absent_required_properties_are_empty_and_missing(string json, params string[] missing)
    {
        var owner = Owner.FromJson(json);
        Assert.Equal("", owner.Name);
        Assert.Equal(missing.Select(path => (path, JsonMisfitKind.Missing)), Found(owner));
        Assert.Equal(json, owner.ToJson());
    }

    [Theory]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""{"id":5}""")]
    public void A_missing_property_that_may_be_null_has_the_expectation_of_its_type(string json)
    {
        var ticket = Ticket.FromJson(json);
        Assert.Equal(
            [
                ("$.title", "a string"), ("$.size", "an integer"), ("$.weight", "a number"), ("$.is_open", "true or false"),
                ("$.at", "a date-time"), ("$.owner", "an object"), ("$.figure", "a member of a union"), ("$.color", "a string"),
                ("$.words", "an array"), ("$.counts", "an object"), ("$.any", "a value"),
            ],
            ticket.FindMisfits().Where(misfit => misfit.Kind == JsonMisfitKind.Missing).Select(misfit => (misfit.Path, misfit.Expected)));
        Assert.Equal(json, ticket.ToJson());
        Assert.All(
            new object?[] { ticket.Title, ticket.Size, ticket.Owner, ticket.Figure?.Value, ticket.Color, ticket.Words, ticket.Any },
            Assert.Null);
    }

    [Fact]
    public void A_missing_property_is_written_after_it_is_assigned()
    {
        var owner = Owner.FromJson("""{"team":"t"}""");
        owner.Name = "";
        Assert.Equal("""{"name":"","team":"t"}""", owner.ToJson());
        Assert.Equal([("$.email", JsonMisfitKind.Missing)], Found(owner));
    }

    [Fact]
    public void An_object_with_none_of_the_model_s_properties_is_refused_as_a_payload()
    {
        foreach (var misfits in Enum.GetValues<JsonMisfits>())
        {
            var error = Assert.Throws<JsonException>(() => Owner.FromJson("""{"error":{"message":"m"}}""", misfits));
            Assert.Equal("$", error.Path);
            Assert.StartsWith(
                "Expected an object with properties of Owner, found an object with 'error' (model Owner, ",
                error.Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_message_about_an_object_without_known_properties_names_three_of_its_properties() => Assert.Contains(
        "found an object with 'a', 'b', 'c' and 2 more (",
        Assert.Throws<JsonException>(() => Owner.FromJson("""{"a":1,"b":{"name":1},"c":[],"d":1,"e":1}""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void An_object_without_known_properties_is_refused_whatever_its_values()
    {
        var error = Assert.Throws<JsonException>(() => Counters.FromJson("""{"error":{"message":"m"}}"""));
        Assert.Equal("$", error.Path);
        Assert.Contains("an object with properties of Counters, found an object with 'error' (", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_whose_name_is_spelled_differently_is_known() =>
        Assert.Equal([("$.email", JsonMisfitKind.Missing)], Found(Owner.FromJson("""{"NAME":"n","error":1}""")));

    [Theory]
    [InlineData("""{"owner":{"message":"m"},"sums":{}}""")]
    public void A_model_without_required_properties_takes_any_object(string json) =>
        Assert.Empty(Branch.FromJson(json).FindMisfits());

    [Theory]
    [InlineData("""{"id":"1","parent":null,"tags":[],"counts":{},"extra":0,"owner":{"error":1}}""", "$.owner")]
    public void Another_object_in_a_property_is_a_misfit(string json, string path)
    {
        var presence = Presence.FromJson(json);
        Assert.Null(presence.Owner);
        AssertOther(path, presence);
        Assert.Equal(json, presence.ToJson());
    }

    [Fact]
    public void Another_object_in_a_list_is_a_misfit()
    {
        const string Json = """{"owners":[{"error":1},{"name":"n","email":"e"}],"sums":{}}""";
        var collections = Collections.FromJson(Json);
        Assert.Null(collections.Owners![0]);
        AssertOther("$.owners[0]", collections);
        Assert.Equal(Json, collections.ToJson());
    }

    [Fact]
    public void Another_object_in_a_map_is_a_misfit()
    {
        const string Json = """{"by_name":{"a b":{"error":1}},"sums":{}}""";
        var collections = Collections.FromJson(Json);
        Assert.Null(collections.ByName!["a b"]);
        AssertOther("$.by_name['a b']", collections);
        Assert.Equal(Json, collections.ToJson());
    }

    [Theory]
    [InlineData("""{"text":5,"text":"a"}""", "a", """{"text":"a"}""")]
    [InlineData("""{"text":"a","text":5}""", null, """{"text":5}""")]
    [InlineData("""{"text":[],"text":5}""", null, """{"text":5}""")]
    public void The_last_of_repeated_properties_counts(string json, string? text, string written)
    {
        var scalars = Scalars.FromJson(json);
        Assert.Equal(text, scalars.Text);
        Assert.Equal(written, scalars.ToJson());
        Assert.Equal(text is null ? 1 : 0, scalars.FindMisfits().Count);
    }

    [Fact]
    public void The_last_of_repeated_keys_counts()
    {
        Assert.Equal(1, Collections.FromJson("""{"sums":{"a":[],"a":1}}""").Sums["a"]);
        Assert.Equal(0, Collections.FromJson("""{"sums":{"a":1,"a":[]}}""").Sums["a"]);
        Assert.Equal("""{"total":1,"a":2}""", Counters.FromJson("""{"total":1,"a":"x","a":2}""").ToJson());
    }

    [Fact]
    public void A_misfit_whose_name_is_spelled_differently_keeps_its_name()
    {
        var scalars = Scalars.FromJson("""{"TEXT":5}""");
        Assert.Equal("""{"TEXT":5}""", scalars.ToJson());
        Assert.Equal(["$.text"], scalars.FindMisfits().Select(misfit => misfit.Path));
        scalars.Text = "a";
        Assert.Equal("""{"TEXT":"a"}""", scalars.ToJson());
        Assert.Empty(scalars.FindMisfits());
    }

    [Fact]
    public void An_empty_union_in_a_list_cannot_be_written()
    {
        Assert.Throws<JsonException>(() => new Group { Shapes = [default] }.ToJson());
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Group { Shapes = [default] }));
    }

    [Fact]
    public void A_null_that_was_read_for_a_union_in_a_list_is_kept()
    {
        const string Json = """{"type":"group","shapes":[null,{"type":"circle","radius":1}]}""";
        var group = Group.FromJson(Json);
        Assert.Equal([("$.shapes[0]", JsonMisfitKind.Null)], Found(group));
        Assert.Equal(Json, group.ToJson());
    }

    [Fact]
    public void Unchanged_elements_are_written_as_read()
    {
        var collections = Collections.FromJson("""{"words":["a",5,"b",[]],"sums":{}}""");
        collections.Words!.Add("c");
        collections.Words[3] = "z";
        Assert.Equal("""{"words":["a",5,"b","z","c"],"sums":{}}""", collections.ToJson());
    }

    [Fact]
    public void Threads_may_write_a_model_and_find_its_misfits_at_the_same_time()
    {
        const string Json = """{"id":5,"size":"x","owner":{"NAME":null,"u":1},"items":[1,"2",null]}""";
        var needs = Needs.FromJson(Json);
        Parallel.For(0, 2_000, _ =>
        {
            Assert.Equal(Json, needs.ToJson());
            Assert.Equal(8, needs.FindMisfits().Count);
        });
    }

    [Fact]
    public void Assigning_a_value_releases_the_misfit()
    {
        var needs = Needs.FromJson("""{"id":"1","size":"x","at":5,"owner":[],"color":{},"items":7}""");
        (needs.Size, needs.At, needs.Owner, needs.Color, needs.Items) = (0, default, Somebody, Color.Red, []);
        Assert.Equal(
            """{"id":"1","size":0,"at":"0001-01-01T00:00:00Z","owner":{"name":"n","email":"e"},"color":"red","items":[]}""",
            needs.ToJson());
        Assert.Empty(needs.FindMisfits());
    }

    private static void AssertOther(string path, JsonModel model)
    {
        var misfit = Assert.Single(model.FindMisfits());
        Assert.Equal((path, JsonMisfitKind.OtherKind), (misfit.Path, misfit.Kind));
        Assert.Equal(("an object with properties of Owner", "an object with 'error'"), (misfit.Expected, misfit.Found));
    }

    internal static IEnumerable<(string, JsonMisfitKind)> Found(JsonModel model) =>
        model.FindMisfits().Select(misfit => (misfit.Path, misfit.Kind));
}
