using System.Text.Json;
using System.Text.Json.Nodes;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

/// <summary>The JSON of models that a program has changed.</summary>
public sealed class ChangeTests
{
    private const string Required = """ "id":"1","parent":null,"tags":null,"counts":null,"extra":null""";

    [Fact]
    public void Null_assigned_to_an_optional_nullable_property_is_written() =>
        Assert.Equal(
            """{"id":"1","parent":null,"tags":[],"counts":{},"extra":null,"comment":null}""", New(model => model.Comment = null).ToJson());

    [Fact]
    public void Null_assigned_to_an_optional_property_makes_it_absent() =>
        Assert.Equal("""{"id":"1","parent":null,"tags":[],"counts":{},"extra":null}""", New(model => model.Note = null).ToJson());

    [Fact]
    public void A_list_read_from_null_is_written_after_elements_are_added()
    {
        var model = Presence.FromJson("{" + Required + "}");
        model.Tags.Add("a");
        Assert.Equal("""{"id":"1","parent":null,"tags":["a"],"counts":null,"extra":null}""", model.ToJson());
    }

    [Fact]
    public void An_assigned_value_replaces_an_undocumented_null()
    {
        var model = Presence.FromJson("{" + Required + ""","note":null}""");
        model.Note = "n";
        Assert.Equal("""{"id":"1","parent":null,"tags":null,"counts":null,"extra":null,"note":"n"}""", model.ToJson());
    }

    [Fact]
    public void An_assigned_empty_value_replaces_an_undocumented_null()
    {
        var model = Presence.FromJson("{" + Required + ""","note":null,"seen_at":null,"labels":null}""");
        Assert.Equal("{" + Required.Trim() + ""","note":null,"seen_at":null,"labels":null}""", model.ToJson());
        (model.Note, model.SeenAt, model.Labels) = ("", default(DateTimeOffset), []);
        Assert.Equal("{" + Required.Trim() + ""","note":"","seen_at":"0001-01-01T00:00:00Z","labels":[]}""", model.ToJson());
        var scalars = Scalars.FromJson("""{"flag":null,"whole":null,"number":null,"at":null}""");
        (scalars.Flag, scalars.Whole, scalars.Number, scalars.At) = (false, 0, 0, default(DateTimeOffset));
        Assert.Equal("""{"whole":0,"number":0,"flag":false,"at":"0001-01-01T00:00:00Z"}""", scalars.ToJson());
    }

    [Theory]
    [InlineData("""{"whole":12345678901234567890}""", """{"whole":5}""")]
    [InlineData("""{"WHOLE":12345678901234567890}""", """{"WHOLE":5}""")]
    [InlineData("""{"whole":1.0}""", """{"whole":5}""")]
    public void A_changed_value_loses_its_source_text(string json, string expected)
    {
        var model = Scalars.FromJson(json);
        model.Whole = 5;
        Assert.Equal(expected, model.ToJson());
    }

    [Fact]
    public void A_changed_date_keeps_its_style()
    {
        var model = Scalars.FromJson("""{"at":"2021-01-01 01:01:01.000Z"}""");
        model.At += TimeSpan.FromDays(1);
        Assert.Equal("""{"at":"2021-01-02 01:01:01.000Z"}""", model.ToJson());
    }

    [Fact]
    public void A_date_that_was_not_read_is_written_with_the_fewest_digits() =>
        Assert.Equal("""{"at":"2021-01-01T00:00:00Z"}""", new Scalars { At = new DateTimeOffset(2021, 1, 1, 0, 0, 0, default) }.ToJson());

    [Fact]
    public void Unchanged_elements_of_a_list_or_map_keep_their_source_text()
    {
        var model = Collections.FromJson("""{"prices":["1.10",2.0,"3.0","4.00"],"sums":{"a":1.10,"b":"2.50","c":"3.50"}}""");
        model.Prices!.Add(5);
        model.Prices[1] = 2.5m;
        model.Sums["a"] = 4;
        model.Sums.Remove("b");
        model.Sums["d"] = 1.50m;
        Assert.Equal("""{"prices":["1.10",2.5,"3.0","4.00",5],"sums":{"a":4,"d":1.50,"c":"3.50"}}""", model.ToJson());
        model.Prices.RemoveAt(4);
        model.Prices.RemoveRange(0, 2);
        Assert.Equal("""{"prices":["3.0","4.00"],"sums":{"a":4,"d":1.50,"c":"3.50"}}""", model.ToJson());
    }

    [Fact]
    public void A_null_in_a_list_is_kept_while_its_element_is_unchanged()
    {
        var shipment = ScriptFixtures.Shipment.FromJson("""{"labels":["1",null],"flags":[true,null,null]}""");
        shipment.Labels.Add("2");
        shipment.Flags = [false];
        Assert.Equal("""{"labels":["1",null,"2"],"flags":[false]}""", shipment.ToJson());
        shipment.Labels = ["1", ""];
        Assert.Equal("""{"labels":["1",""],"flags":[false]}""", shipment.ToJson());
    }

    [Fact]
    public void Numbers_beyond_their_type_are_kept_in_a_changed_list()
    {
        var model = Collections.FromJson("""{"groups":{"g":[12345678901234567890,1]},"sums":{}}""");
        model.Groups!["g"].Add(2);
        Assert.Equal("""{"groups":{"g":[12345678901234567890,1,2]},"sums":{}}""", model.ToJson());
    }

    [Fact]
    public void A_union_keeps_its_source_text_if_another_one_changes()
    {
        var model = Unions.FromJson("""{"prices":["1.10","2.20"],"required":null}""");
        model.Prices![1] = new Priced(3);
        model.Prices.Add(new Priced(new Circle { Radius = 4 }));
        Assert.Equal("""{"prices":["1.10",3,{"type":"circle","radius":4}],"required":null}""", model.ToJson());
    }

    [Fact]
    public void Unchanged_elements_of_a_list_in_a_union_keep_their_source_text()
    {
        var union = StrictFixtures.Volumes.FromJson("[0.1234567890123456789,2.00]");
        Assert.True(union.TryGetListOfDouble(out var list));
        list.Add(3);
        Assert.Equal("[0.1234567890123456789,2.00,3]", union.ToJson());
    }

    [Fact]
    public void A_union_assigned_to_another_property_keeps_its_source_text()
    {
        var model = Unions.FromJson("""{"named":{"a":12345678901234567890},"required":null}""");
        model.Anything = model.Named!["a"];
        model.Named = null;
        Assert.Equal("""{"anything":12345678901234567890,"required":null}""", model.ToJson());
    }

    [Fact]
    public void Unknown_properties_are_read_set_and_removed()
    {
        var model = Scalars.FromJson("""{"text":"a","u":1.10,"v":{"w":[true]}}""");
        Assert.Equal(["u", "v"], model.UnknownProperties.Keys);
        Assert.Equal("1.10", model.UnknownProperties["u"].GetRawText());
        Assert.Equal(JsonValueKind.True, model.UnknownProperties["v"].GetProperty("w")[0].ValueKind);
        model.UnknownProperties.Set("new", JsonNode.Parse("""{"x":1.10}"""));
        Assert.True(model.UnknownProperties.Remove("v"));
        Assert.False(model.UnknownProperties.Remove("v"));
        Assert.Equal("""{"text":"a","u":1.10,"new":{"x":1.10}}""", model.ToJson());
    }

    [Fact]
    public void A_name_with_an_unpaired_surrogate_cannot_be_set()
    {
        var model = Scalars.FromJson("{}");
        Assert.Throws<ArgumentException>(() => model.UnknownProperties.Set("half \ud800", "b"));
        model.UnknownProperties.Set("whole \ud83d\ude00", "b");
    }

    [Fact]
    public void A_documented_property_cannot_be_set_as_an_unknown_one()
    {
        var model = Scalars.FromJson("""{"TEXT":"a","u":1}""");
        Assert.Throws<ArgumentException>(() => model.UnknownProperties.Set("text", "b"));
        Assert.Equal("""{"TEXT":"a","u":1}""", model.ToJson());
    }

    [Fact]
    public void An_enum_is_created_from_text_but_not_from_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Color(null!));
        Assert.Throws<ArgumentNullException>(() => (Color?)(string)null!);
    }

    [Fact]
    public void Null_is_read_as_an_empty_union()
    {
        Assert.Null(Anything.FromJson("null").Value);
        Assert.Equal(default, Anything.FromJson("null"));
        Assert.Equal("null", Anything.FromJson("null").ToJson());
        Assert.Null(JsonSerializer.Deserialize<List<Anything>>("[1,null]")![1].Value);
    }

    [Fact]
    public void A_union_can_have_any_member_or_unknown_JSON()
    {
        Assert.Equal("\"x\"", new Anything("x").ToJson());
        Assert.Equal("1.5", new Anything(1.5).ToJson());
        Assert.Equal("[1.10]", new Anything(new UnknownJson(JsonElement.Parse("[1.10]"))).ToJson());
        Assert.Equal("null", default(Anything).ToJson());
    }

    [Fact]
    public void A_model_replaces_a_null_in_a_list()
    {
        var shipment = ScriptFixtures.Shipment.FromJson("""{"labels":[],"lines":[null,null]}""");
        Assert.Equal("""{"labels":[],"lines":[null,null]}""", shipment.ToJson());
        shipment.Lines![0] = new() { Sku = "", Quantity = 0 };
        Assert.Equal("""{"labels":[],"lines":[{"sku":"","quantity":0},null]}""", shipment.ToJson());
    }

    [Fact]
    public void A_change_beside_a_null_in_a_list_is_written()
    {
        var union = ScriptFixtures.ParcelOrLine.FromJson("""{"labels":["a"],"lines":[null],"groups":null}""");
        Assert.True(union.TryGetShipment(out var shipment));
        shipment.Groups = [];
        Assert.Equal("""{"labels":["a"],"lines":[null],"groups":{}}""", union.ToJson());
    }

    [Fact]
    public void A_name_that_would_be_read_as_a_field_cannot_be_set_as_an_unknown_property()
    {
        var model = Scalars.FromJson("""{"text":"a","TEXT":"b"}""");
        model.UnknownProperties.Set("TEXT", "c");
        Assert.Equal("""{"text":"a","TEXT":"c"}""", model.ToJson());
        Assert.Throws<ArgumentException>(() => new Scalars().UnknownProperties.Set("TEXT", "c"));
    }

    [Fact]
    public void A_value_nested_too_deeply_cannot_be_set()
    {
        JsonNode node = 1;
        for (var i = 0; i < 1_100; i++)
        {
            node = new JsonArray(node);
        }

        var model = new Scalars();
        Assert.Throws<JsonException>(() => model.UnknownProperties.Set("deep", node));
        model.Any = node;
        Assert.Throws<JsonException>(() => model.ToJson());
    }

    [Fact]
    public void Unknown_JSON_is_created_without_space_and_comments()
    {
        using var document = JsonDocument.Parse(
            """{"u":[1, /*c*/ 2,]}""", new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var unknown = new UnknownJson(document.RootElement.GetProperty("u"));
        Assert.Equal("[1,2]", unknown.ToString());
        Assert.Equal(2, unknown.Element.GetArrayLength());
        Assert.Throws<ArgumentException>(() => new UnknownJson(default(JsonElement)));
    }

    private static Presence New(Action<Presence> change)
    {
        var model = new Presence { Id = "1", Parent = null, Tags = [], Counts = [], Extra = null };
        change(model);
        return model;
    }
}
