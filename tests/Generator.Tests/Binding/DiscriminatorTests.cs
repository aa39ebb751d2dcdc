using System.Text.Json;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>The selection of a union's member if a constant tells members apart but may be absent.</summary>
public sealed class DiscriminatorTests
{
    private static readonly string Text =
        Markdown.Object("Text", Markdown.Optional("type", "*Optional[Literal[\"text\"]]*"), Markdown.Required("text", "*str*"));
    private static readonly string Image =
        Markdown.Object("Image", Markdown.Optional("type", "*Optional[Literal[\"image\"]]*"), Markdown.Required("url", "*str*"));
    private static readonly string Chunk = Markdown.Union("Chunk", "models.Text", "models.Image");

    [Theory]
    [InlineData("""{"text":"hi"}""", "Text")]
    [InlineData("""{"url":"u"}""", "Image")]
    [InlineData("""{"url":"u","other":1}""", "Image")]
    [InlineData("""{"type":"image","url":"u"}""", "Image")]
    [InlineData("""{"url":"u","type":"image"}""", "Image")]
    [InlineData("""{"type":"image"}""", "Image")]
    [InlineData("""{"type":null,"url":"u"}""", "Image")]
    [InlineData("""{"url":"u","type":null}""", "Image")]
    [InlineData("""{"type":"video","text":"hi"}""", "UnknownJson")]
    [InlineData("""{"text":"hi","type":"video"}""", "UnknownJson")]
    [InlineData("""{"type":7,"text":"hi"}""", "UnknownJson")]
    [InlineData("""{"type":true,"text":"hi"}""", "UnknownJson")]
    [InlineData("""{"type":{},"text":"hi"}""", "UnknownJson")]
    [InlineData("""{"text":7}""", "UnknownJson")]
    [InlineData("""{"other":7}""", "UnknownJson")]
    [InlineData("{}", "UnknownJson")]
    public void An_optional_constant_tells_members_apart_and_names_do_if_it_is_absent(string json, string member) =>
        GeneratedProject.Of(Chunk, Text, Image).Build().AssertMember("Chunk", json, member);

    [Theory]
    [InlineData("""{"text":"hi"}""", "Text")]
    [InlineData("""{"url":"u"}""", "UnknownJson")]
    [InlineData("""{"text":"hi","url":"u"}""", "Text")]
    [InlineData("""{"type":"image","url":"u"}""", "Image")]
    public void Without_the_constant_only_members_that_may_lack_it_are_considered(string json, string member)
    {
        var image = Markdown.Object("Image", Markdown.Required("type", "*Literal[\"image\"]*"), Markdown.Required("url", "*str*"));
        GeneratedProject.Of(Chunk, Text, image).Build().AssertMember("Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"type":null,"text":"hi"}""", "Text")]
    [InlineData("""{"text":"hi"}""", "UnknownJson")]
    [InlineData("""{"type":null,"url":"u"}""", "UnknownJson")]
    public void A_required_constant_must_be_present_even_if_it_may_be_null(string json, string member)
    {
        var text = Markdown.Object("Text", Markdown.Required("type", "*Nullable[Literal[\"text\"]]*"), Markdown.Required("text", "*str*"));
        var image = Markdown.Object("Image", Markdown.Required("type", "*Literal[\"image\"]*"), Markdown.Required("url", "*str*"));
        GeneratedProject.Of(Chunk, text, image).Build().AssertMember("Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"type":"image"}""", "Image")]
    [InlineData("""{"size":1}""", "Text")]
    [InlineData("{}", "Text")]
    [InlineData("""{"role":"user"}""", "Image")]
    [InlineData("""{"role":"other"}""", "Text")]
    [InlineData("""{"role":"user","length":1}""", "Text")]
    public void A_present_constant_outweighs_the_order_on_the_page(string json, string member)
    {
        var text = Markdown.Object(
            "Text",
            Markdown.Optional("type", "*Optional[Literal[\"text\"]]*"),
            Markdown.Optional("size", "*Optional[int]*"),
            Markdown.Optional("length", "*Optional[int]*"),
            Markdown.Optional("role", "*Optional[str]*"));
        var image = Markdown.Object(
            "Image",
            Markdown.Optional("type", "*Optional[Literal[\"image\"]]*"),
            Markdown.Optional("size", "*Optional[int]*"),
            Markdown.Optional("role", "*Optional[Literal[\"user\"]]*"));
        GeneratedProject.Of(Chunk, text, image).Build().AssertMember("Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"kind":"tabby"}""", "Cat")]
    [InlineData("""{"tricks":1}""", "Dog")]
    [InlineData("""{"kind":null,"tricks":1}""", "Dog")]
    [InlineData("""{"kind":"cow","tricks":1}""", "UnknownJson")]
    [InlineData("""{"kind":3,"tricks":1}""", "UnknownJson")]
    public void Optional_enums_without_a_common_value_tell_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object(
                "Cat", Markdown.Optional("kind", "[Optional[models.CatKind]](catkind.md)"), Markdown.Required("lives", "*int*")),
            Markdown.Object(
                "Dog", Markdown.Optional("kind", "[Optional[models.DogKind]](dogkind.md)"), Markdown.Required("tricks", "*int*")),
            Markdown.Bullets("CatKind", "siamese", "tabby"),
            Markdown.Bullets("DogKind", "poodle", "collie")).Build();
        models.AssertMember("Pet", json, member);
    }

    [Theory]
    [InlineData("""[{"text":"a"},{"url":"u"},{"type":"text","text":"b"}]""", "Text Image Text")]
    [InlineData("""[{"text":"a"},{"type":"video","text":"a"},{"text":"b"}]""", "Text UnknownJson Text")]
    public void The_member_is_selected_for_each_element_of_a_list(string json, string members)
    {
        var models = GeneratedProject.Of(
            Chunk, Text, Image, Markdown.Object("Message", Markdown.Required("content", "List[[models.Chunk](chunk.md)]"))).Build();
        var message = $$"""{"content":{{json}}}""";
        var read = new List<string>();
        foreach (dynamic chunk in models.Read("Message", message).Content)
        {
            object value = chunk.Value;
            read.Add(value.GetType().Name);
        }

        Assert.Equal(members, string.Join(' ', read));
        Assert.Equal(message, models.RoundTrip("Message", message));
    }

    [Theory]
    [InlineData("""{"text":"a"}""", "Chunk")]
    [InlineData("""{"id":"a"}""", "File")]
    [InlineData("""{"type":"file"}""", "File")]
    [InlineData("""{"type":"image"}""", "Chunk")]
    [InlineData("""{"type":"video","id":"a"}""", "UnknownJson")]
    public void Members_of_an_inner_union_may_lack_the_constant(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Part", "models.Chunk", "models.File"),
            Markdown.Object("File", Markdown.Optional("type", "*Optional[Literal[\"file\"]]*"), Markdown.Required("id", "*str*")),
            Chunk, Text, Image).Build();
        models.AssertMember("Part", json, member);
    }

    [Theory]
    [InlineData("Left", """{"text":"a"}""", "Leaf")]
    [InlineData("Right", """{"url":"a"}""", "Leaf")]
    [InlineData("Left", """{"type":"video","url":"a"}""", "UnknownJson")]
    public void Unions_that_list_each_other_have_the_members_of_all(string union, string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Left", "models.Right", "models.Leaf"),
            Markdown.Union("Right", "models.Left", "models.Leaf"),
            Markdown.Union("Leaf", "models.Text", "models.Image"),
            Text, Image).Build();
        object value = models.Read(union, json).Value;
        while (value.GetType().GetProperty("Value") is { } inside && value.GetType().Name is "Left" or "Right")
        {
            value = inside.GetValue(value)!;
        }

        Assert.Equal(member, value.GetType().Name);
        Assert.Equal(json, models.RoundTrip(union, json));
    }

    [Theory]
    [InlineData("""{"text":"hi"}""", "Text")]
    [InlineData("""{"type":"video","text":1}""", "Dictionary`2")]
    [InlineData("""{"type":"text","text":"hi"}""", "Text")]
    [InlineData("""{"a":{"b":1}}""", "Dictionary`2")]
    [InlineData("{}", "Dictionary`2")]
    public void A_map_is_selected_for_values_that_match_no_object(string json, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union("Chunk", "models.Text", "models.Image", "Dict[str, Any]"), Text, Image).Build();
        models.AssertMember("Chunk", json, member);
    }

    [Fact]
    public void A_strict_set_refuses_an_unknown_constant_and_finds_members_without_one()
    {
        var models = GeneratedProject.Of(Chunk, Text, Image).WithProperty("RouterCodegenStrict", "true").Build();
        models.AssertMember("Chunk", """{"url":"u"}""", "Image");
        models.AssertMember("Chunk", """{"type":"image","url":"u"}""", "Image");
        var error = Assert.Throws<JsonException>(() => models.Read("Chunk", """{"type":"video","text":"hi"}"""));
        Assert.StartsWith("Expected a member of Chunk, found an object", error.Message, StringComparison.Ordinal);
    }
}
