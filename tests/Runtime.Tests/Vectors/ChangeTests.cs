using System.Text.Json;
using System.Text.Json.Nodes;
using Fixtures;

namespace Router.Codegen.Tests.Vectors;

/// <summary>What is written once something was changed.</summary>
public sealed class ChangeTests
{
    private const string Required = """ "id":"1","parent":null,"tags":null,"counts":null,"extra":null""";

    [Fact]
    public void Null_that_is_assigned_to_an_optional_and_nullable_property_is_written() =>
        Assert.Equal("""{"id":"1","parent":null,"tags":[],"counts":{},"extra":null,"comment":null}""", New(model => model.Comment = null).ToJson());

    [Fact]
    public void Null_that_is_assigned_to_an_optional_property_is_absence() =>
        Assert.Equal("""{"id":"1","parent":null,"tags":[],"counts":{},"extra":null}""", New(model => model.Note = null).ToJson());

    [Fact]
    public void A_list_that_came_as_null_is_written_once_it_has_elements()
    {
        var model = Presence.FromJson("{" + Required + "}");
        model.Tags.Add("a");
        Assert.Equal("""{"id":"1","parent":null,"tags":["a"],"counts":null,"extra":null}""", model.ToJson());
    }

    [Fact]
    public void An_undocumented_null_gives_way_to_a_value()
    {
        var model = Presence.FromJson("{" + Required + ""","note":null}""");
        model.Note = "n";
        Assert.Equal("""{"id":"1","parent":null,"tags":null,"counts":null,"extra":null,"note":"n"}""", model.ToJson());
    }

    [Fact]
    public void An_undocumented_null_gives_way_to_an_empty_value_too()
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
    public void A_spelling_gives_way_to_another_value(string json, string expected)
    {
        var model = Scalars.FromJson(json);
        model.Whole = 5;
        Assert.Equal(expected, model.ToJson());
    }

    [Fact]
    public void A_date_that_changes_keeps_the_style_it_came_in()
    {
        var model = Scalars.FromJson("""{"at":"2021-01-01 01:01:01.000Z"}""");
        model.At += TimeSpan.FromDays(1);
        Assert.Equal("""{"at":"2021-01-02 01:01:01.000Z"}""", model.ToJson());
    }

    [Fact]
    public void A_date_that_was_not_read_is_written_without_needless_digits() =>
        Assert.Equal("""{"at":"2021-01-01T00:00:00Z"}""", new Scalars { At = new DateTimeOffset(2021, 1, 1, 0, 0, 0, default) }.ToJson());

    [Fact]
    public void A_list_with_spellings_is_written_anew_once_it_changed()
    {
        var model = Collections.FromJson("""{"prices":["1.10",2.0],"sums":{}}""");
        model.Prices!.Add(3);
        Assert.Equal("""{"prices":[1.10,2.0,3],"sums":{}}""", model.ToJson());
    }

    [Fact]
    public void A_union_keeps_its_spelling_where_another_one_beside_it_changes()
    {
        var model = Unions.FromJson("""{"prices":["1.10","2.20"],"required":null}""");
        model.Prices![1] = new Priced(3);
        model.Prices.Add(new Priced(new Circle { Radius = 4 }));
        Assert.Equal("""{"prices":["1.10",3,{"type":"circle","radius":4}],"required":null}""", model.ToJson());
    }

    [Fact]
    public void A_list_in_a_union_is_written_anew_once_it_changed()
    {
        var union = StrictFixtures.Volumes.FromJson("[0.1234567890123456789,2.00]");
        Assert.True(union.TryGetListOfDouble(out var list));
        list.Add(3);
        Assert.Equal("[0.12345678901234568,2,3]", union.ToJson());
    }

    [Fact]
    public void A_union_takes_its_spelling_along_to_another_property()
    {
        var model = Unions.FromJson("""{"named":{"a":12345678901234567890},"required":null}""");
        model.Anything = model.Named!["a"];
        model.Named = null;
        Assert.Equal("""{"anything":12345678901234567890,"required":null}""", model.ToJson());
    }

    [Fact]
    public void A_typed_additional_property_that_changed_loses_its_spelling()
    {
        var model = Amounts.FromJson("""{"a":"1.50","b":"2.50"}""");
        model.AdditionalProperties!["a"] = 3;
        Assert.Equal("""{"a":3,"b":"2.50"}""", model.ToJson());
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
    public void A_property_of_the_page_is_not_to_be_set_as_an_unknown_one()
    {
        var model = Scalars.FromJson("""{"TEXT":"a","u":1}""");
        Assert.Throws<ArgumentException>(() => model.UnknownProperties.Set("text", "b"));
        Assert.Equal("""{"TEXT":"a","u":1}""", model.ToJson());
    }

    [Fact]
    public void An_enum_is_made_of_a_text_and_not_of_null()
    {
        Assert.Throws<ArgumentNullException>(() => new Color(null!));
        Assert.Throws<ArgumentNullException>(() => (Color?)(string)null!);
    }

    [Fact]
    public void Null_is_a_union_that_holds_nothing()
    {
        Assert.Null(Anything.FromJson("null").Value);
        Assert.Equal(default, Anything.FromJson("null"));
        Assert.Equal("null", Anything.FromJson("null").ToJson());
        Assert.Null(JsonSerializer.Deserialize<List<Anything>>("[1,null]")![1].Value);
    }

    [Fact]
    public void A_union_takes_any_of_its_members_and_what_fits_none()
    {
        Assert.Equal("\"x\"", new Anything("x").ToJson());
        Assert.Equal("1.5", new Anything(1.5).ToJson());
        Assert.Equal("[1.10]", new Anything(new UnknownJson(JsonElement.Parse("[1.10]"))).ToJson());
        Assert.Equal("null", default(Anything).ToJson());
    }

    private static Presence New(Action<Presence> change)
    {
        var model = new Presence { Id = "1", Parent = null, Tags = [], Counts = [], Extra = null };
        change(model);
        return model;
    }
}
