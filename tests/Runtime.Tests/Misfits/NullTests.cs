using System.Text.Json;
using Fixtures;
using ScriptFixtures;

namespace Router.Codegen.Tests.Misfits;

/// <summary>Nulls that are read, assigned, or set explicitly.</summary>
public sealed class NullTests
{
    private const string Nulls =
        """{"title":null,"count":null,"models":null,"lines":null,"state":null,"note":null,"created_at":null}""";

    [Fact]
    public void Undocumented_nulls_are_read_as_empty_values_and_recorded()
    {
        var listing = Listing.FromJson(Nulls);
        Assert.Equal(("", 0, null, null), (listing.Title, listing.Count, listing.State, listing.Note));
        Assert.Empty(listing.Models);
        Assert.Equal(
            ["$.title", "$.count", "$.models", "$.lines", "$.state", "$.note", "$.created_at"],
            listing.FindMisfits().Where(misfit => misfit.Kind == JsonMisfitKind.Null).Select(misfit => misfit.Path));
        Assert.Equal(Nulls, listing.ToJson());
    }

    [Fact]
    public void Any_value_assigned_after_a_null_was_read_is_written()
    {
        var listing = Listing.FromJson(Nulls);
        (listing.Title, listing.Count, listing.Models, listing.Lines, listing.State, listing.Note) =
            ("", 0, [], [], OrderState.Open, "");
        Assert.Equal(
            """{"title":"","count":0,"models":[],"lines":[],"state":"open","note":"","created_at":null}""",
            listing.ToJson());
        Assert.Equal(["$.created_at"], listing.FindMisfits().Select(misfit => misfit.Path));
    }

    [Fact]
    public void Null_that_is_assigned_to_a_list_is_written()
    {
        var listing = New();
        listing.Models = null!;
        Assert.Empty(listing.Models);
        Assert.Contains("\"models\":null", listing.ToJson(), StringComparison.Ordinal);
        Assert.Empty(listing.FindMisfits());
        listing.Models.Add("a");
        Assert.Contains("\"models\":[\"a\"]", listing.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_assigned_empty_list_is_written_as_an_empty_list()
    {
        var listing = New();
        listing.Models = null!;
        listing.Models = [];
        Assert.Contains("\"models\":[]", listing.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_read_from_null_is_written_after_elements_are_added()
    {
        var listing = Listing.FromJson(Nulls);
        listing.Models.Add("a");
        listing.Lines.Add(new OrderLine { Sku = "s", Quantity = 1 });
        Assert.Contains("\"models\":[\"a\"],\"lines\":[{\"sku\":\"s\",\"quantity\":1}]", listing.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_dialect_with_a_notation_for_null_is_written_as_assigned()
    {
        var presence = Presence.FromJson("""{"id":"1","parent":null,"tags":null,"counts":null,"extra":null}""");
        (presence.Tags, presence.Counts) = ([], []);
        Assert.Equal("""{"id":"1","parent":null,"tags":[],"counts":{},"extra":null}""", presence.ToJson());
        presence.Tags = null!;
        Assert.Contains("'tags' is null", Assert.Throws<JsonException>(presence.ToJson).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("note")]
    [InlineData("Note")]
    [InlineData("NOTE")]
    public void A_null_is_set_by_any_spelling_of_the_name(string name)
    {
        var listing = New();
        listing.SetNull(name);
        Assert.Contains("\"note\":null", listing.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", "\"title\":null,")]
    [InlineData("count", "\"count\":null,")]
    [InlineData("models", "\"models\":null,")]
    [InlineData("state", "\"state\":null")]
    public void A_null_that_is_set_is_written_for_any_property(string name, string written)
    {
        var listing = New();
        listing.Models = ["m"];
        listing.SetNull(name);
        Assert.Contains(written, listing.ToJson(), StringComparison.Ordinal);
        Assert.Equal(listing.ToJson(), JsonSerializer.Serialize(listing));
        Assert.Empty(listing.FindMisfits());
    }

    [Fact]
    public void A_null_that_is_set_is_written_until_the_property_is_assigned()
    {
        var presence = new Presence { Id = "1", Parent = "p", Tags = ["t"], Counts = [], Extra = null, Note = "n", Comment = "c" };
        foreach (var name in (string[])["id", "parent", "tags", "note", "comment", "seen_at", "labels"])
        {
            presence.SetNull(name);
        }

        Assert.Equal(
            """{"id":null,"parent":null,"tags":null,"counts":{},"extra":null,"note":null,"comment":null,"seen_at":null,"labels":null}""",
            presence.ToJson());
        (presence.Id, presence.Parent, presence.Tags, presence.Note, presence.Comment, presence.Labels) = ("2", "q", [], "o", "d", []);
        Assert.Equal(
            """{"id":"2","parent":"q","tags":[],"counts":{},"extra":null,"note":"o","comment":"d","labels":[],"seen_at":null}""",
            presence.ToJson());
    }

    [Fact]
    public void A_null_that_is_set_replaces_the_value_that_was_read()
    {
        var scalars = Scalars.FromJson("""{"TEXT":5,"whole":1.0}""");
        scalars.SetNull("text");
        scalars.SetNull("whole");
        Assert.Equal("""{"whole":null,"TEXT":null}""", scalars.ToJson());
    }

    [Fact]
    public void A_null_cannot_be_set_for_an_unknown_name()
    {
        Assert.Throws<ArgumentException>(() => new Scalars().SetNull("none"));
        Assert.Throws<ArgumentNullException>(() => new Scalars().SetNull(null!));
    }

    [Fact]
    public void Assigning_null_leaves_out_an_optional_property_even_if_null_was_read()
    {
        Assert.Equal("{}", new Scalars { Text = null }.ToJson());
        var scalars = Scalars.FromJson("""{"text":null,"whole":null}""");
        scalars.Text = null;
        Assert.Equal("""{"whole":null}""", scalars.ToJson());
    }

    [Fact]
    public void Writing_refuses_a_null_assigned_to_a_required_string()
    {
        var needs = Needs.FromJson(
            """{"id":"1","size":1,"at":"2021-01-01T00:00:00Z","owner":{"name":"n","email":"e"},"color":"red","items":[]}""");
        needs.Id = null!;
        Assert.Equal("The property 'id' is null, which it may not be", Assert.Throws<JsonException>(needs.ToJson).Message);
        var line = new OrderLine { Sku = null!, Quantity = 1 };
        Assert.Contains("'sku'", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(line)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_refuses_a_null_assigned_to_a_required_model_or_enum()
    {
        var listing = New();
        listing.State = null!;
        Assert.Contains("'state'", Assert.Throws<JsonException>(listing.ToJson).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_for_a_required_value_is_refused_if_misfits_are()
    {
        Assert.Equal("$.title", Assert.Throws<JsonException>(() => Listing.FromJson(Nulls, JsonMisfits.Refuse)).Path);
        Assert.Throws<JsonException>(() => OrderLine.FromJson("""{"sku":null,"quantity":1}""", JsonMisfits.Refuse));
    }

    private static Listing New() =>
        new() { Title = "t", Count = 1, Models = [], Lines = [], State = OrderState.Open };
}
