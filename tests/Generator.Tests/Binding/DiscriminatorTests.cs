using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Which member of a union an object is where a property tells members apart, but not always.</summary>
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
    public void An_optional_constant_tells_members_apart_and_names_do_where_it_does_not_come(string json, string member) =>
        AssertMember(GeneratedProject.Of(Chunk, Text, Image).Build(), "Chunk", json, member);

    [Theory]
    [InlineData("""{"text":"hi"}""", "Text")]
    [InlineData("""{"url":"u"}""", "UnknownJson")]
    [InlineData("""{"text":"hi","url":"u"}""", "Text")]
    [InlineData("""{"type":"image","url":"u"}""", "Image")]
    public void Only_members_that_may_lack_the_constant_come_into_question_without_it(string json, string member)
    {
        var image = Markdown.Object("Image", Markdown.Required("type", "*Literal[\"image\"]*"), Markdown.Required("url", "*str*"));
        AssertMember(GeneratedProject.Of(Chunk, Text, image).Build(), "Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"type":null,"text":"hi"}""", "Text")]
    [InlineData("""{"text":"hi"}""", "UnknownJson")]
    [InlineData("""{"type":null,"url":"u"}""", "UnknownJson")]
    public void A_constant_that_may_be_null_has_to_come_where_it_is_required(string json, string member)
    {
        var text = Markdown.Object("Text", Markdown.Required("type", "*Nullable[Literal[\"text\"]]*"), Markdown.Required("text", "*str*"));
        var image = Markdown.Object("Image", Markdown.Required("type", "*Literal[\"image\"]*"), Markdown.Required("url", "*str*"));
        AssertMember(GeneratedProject.Of(Chunk, text, image).Build(), "Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"type":"image"}""", "Image")]
    [InlineData("""{"size":1}""", "Text")]
    [InlineData("{}", "Text")]
    [InlineData("""{"role":"user"}""", "Image")]
    [InlineData("""{"role":"other"}""", "Text")]
    [InlineData("""{"role":"user","length":1}""", "Text")]
    public void A_constant_that_came_outweighs_the_order_of_the_page(string json, string member)
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
        AssertMember(GeneratedProject.Of(Chunk, text, image).Build(), "Chunk", json, member);
    }

    [Theory]
    [InlineData("""{"kind":"tabby"}""", "Cat")]
    [InlineData("""{"tricks":1}""", "Dog")]
    [InlineData("""{"kind":null,"tricks":1}""", "Dog")]
    [InlineData("""{"kind":"cow","tricks":1}""", "UnknownJson")]
    [InlineData("""{"kind":3,"tricks":1}""", "UnknownJson")]
    public void Optional_enums_without_a_common_value_do_the_same(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object(
                "Cat", Markdown.Optional("kind", "[Optional[models.CatKind]](catkind.md)"), Markdown.Required("lives", "*int*")),
            Markdown.Object(
                "Dog", Markdown.Optional("kind", "[Optional[models.DogKind]](dogkind.md)"), Markdown.Required("tricks", "*int*")),
            Markdown.Bullets("CatKind", "siamese", "tabby"),
            Markdown.Bullets("DogKind", "poodle", "collie")).Build();
        AssertMember(models, "Pet", json, member);
    }

    [Theory]
    [InlineData("""[{"text":"a"},{"url":"u"},{"type":"text","text":"b"}]""", "Text Image Text")]
    [InlineData("""[{"text":"a"},{"type":"video","text":"a"},{"text":"b"}]""", "Text UnknownJson Text")]
    public void Each_element_of_a_list_finds_its_member(string json, string members)
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
    public void Members_of_a_union_inside_may_lack_it_too(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Part", "models.Chunk", "models.File"),
            Markdown.Object("File", Markdown.Optional("type", "*Optional[Literal[\"file\"]]*"), Markdown.Required("id", "*str*")),
            Chunk, Text, Image).Build();
        AssertMember(models, "Part", json, member);
    }

    [Theory]
    [InlineData("Left", """{"text":"a"}""", "Leaf")]
    [InlineData("Right", """{"url":"a"}""", "Leaf")]
    [InlineData("Left", """{"type":"video","url":"a"}""", "UnknownJson")]
    public void Unions_that_list_each_other_find_the_members_of_all(string union, string json, string member)
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
    public void A_map_takes_what_the_objects_do_not(string json, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union("Chunk", "models.Text", "models.Image", "Dict[str, Any]"), Text, Image).Build();
        AssertMember(models, "Chunk", json, member);
    }

    [Fact]
    public void A_strict_set_refuses_an_unknown_constant_and_finds_members_without_one()
    {
        var models = GeneratedProject.Of(Chunk, Text, Image).WithProperty("RouterCodegenStrict", "true").Build();
        AssertMember(models, "Chunk", """{"url":"u"}""", "Image");
        AssertMember(models, "Chunk", """{"type":"image","url":"u"}""", "Image");
        var error = Assert.Throws<JsonException>(() => models.Read("Chunk", """{"type":"video","text":"hi"}"""));
        Assert.StartsWith("Expected a member of Chunk, found an object", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"_shape":"b","id":"1"}""", "B")]
    [InlineData("""{"id":"1","Shape":"b"}""", "B")]
    [InlineData("""{"sh\u0061_pe":"b","id":"1"}""", "B")]
    [InlineData("""{"_shape":"b","id":"1","shape":"a"}""", "A")]
    [InlineData("""{"_shape":"b","id":"1","shape":"z"}""", "UnknownJson")]
    [InlineData("""{"_shape":"z","id":"1"}""", "UnknownJson")]
    [InlineData("""{"_shape":1,"id":"1"}""", "UnknownJson")]
    [InlineData("""{"shapes":"b","id":"1"}""", "UnknownJson")]
    public void The_constants_name_may_have_another_spelling(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B"),
            Markdown.Object("A", Markdown.Required("shape", "*Literal[\"a\"]*"), Markdown.Required("id", "*str*")),
            Markdown.Object("B", Markdown.Required("shape", "*Literal[\"b\"]*"), Markdown.Required("id", "*str*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
        Assert.Equal(models.RoundTrip("U", json), models.RoundTrip("U", models.RoundTrip("U", json)));
    }

    [Theory]
    [InlineData("""{"_shape":"b","id":"1"}""", "UnknownJson")]
    [InlineData("""{"_shape":"b","shape":"a"}""", "A")]
    public void A_members_own_property_is_no_other_spelling_of_the_constants_name(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B"),
            Markdown.Object("A", Markdown.Required("shape", "*Literal[\"a\"]*"), Markdown.Optional("_shape", "*Optional[str]*")),
            Markdown.Object("B", Markdown.Required("shape", "*Literal[\"b\"]*"), Markdown.Required("id", "*str*"))).Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"firstName":"a","lives":9}""", "Cat")]
    [InlineData("""{"first-name":"a","Tricks":9}""", "Dog")]
    [InlineData("""{"first_name":"a","Tricks":9}""", "Dog")]
    [InlineData("""{"FIRST_NAME":"a","tricks":9,"first_name":"b"}""", "Dog")]
    [InlineData("""{"FIRST_NAME":1,"Tricks":9,"first_name":"b"}""", "Dog")]
    [InlineData("""{"firstName":"a","tricks":"x"}""", "UnknownJson")]
    [InlineData("""{"firstName":"a"}""", "UnknownJson")]
    public void Members_without_such_a_field_are_compared_by_letters_and_digits_where_no_name_fits(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Cat", Markdown.Required("first_name", "*str*"), Markdown.Required("lives", "*int*")),
            Markdown.Object("Dog", Markdown.Required("first_name", "*str*"), Markdown.Required("tricks", "*int*"))).Build();
        AssertMember(models, "Pet", json, member);
    }

    [Theory]
    [InlineData("""{"userId":1,"user_id":2}""", "One")]
    [InlineData("""{"UserId":1,"user_id":2}""", "UnknownJson")]
    [InlineData("""{"UserId":1,"b":2}""", "Two")]
    public void Two_names_of_the_same_letters_are_compared_as_they_are(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("userId", "*int*"), Markdown.Required("user_id", "*int*")),
            Markdown.Object("Two", Markdown.Required("userId", "*int*"), Markdown.Required("b", "*int*"))).Build();
        AssertMember(models, "U", json, member);
    }

    [Fact]
    public void The_exact_names_win_over_names_that_are_alike()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("userId", "*int*")),
            Markdown.Object("Two", Markdown.Required("user_id", "*int*"))).Build();
        AssertMember(models, "U", """{"user_id":1}""", "Two");
        AssertMember(models, "U", """{"userId":1}""", "One");
        AssertMember(models, "U", """{"UserID":1}""", "One");
    }

    [Theory]
    [InlineData("""[{"First-Name":"a"}]""", "Cat")]
    [InlineData("""[{"First-Name":"a"},{"dogName":"a"}]""", "UnknownJson")]
    [InlineData("""[{"dogName":"a"},{"dog_name":"b"}]""", "Dog")]
    [InlineData("""{"x":{"dogName":"a"}}""", "Dog")]
    public void Lists_and_maps_go_by_letters_and_digits_too(string json, string element)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "List[models.Cat]", "List[models.Dog]", "Dict[str, models.Cat]", "Dict[str, models.Dog]"),
            Markdown.Object("Cat", Markdown.Required("first_name", "*str*")),
            Markdown.Object("Dog", Markdown.Required("dog_name", "*str*"))).Build();
        object value = models.Read("U", json).Value;
        Assert.Equal(element, value.GetType() is { IsGenericType: true } type ? type.GetGenericArguments()[^1].Name : value.GetType().Name);
        Assert.Equal(json, models.RoundTrip("U", json));
    }

    [Theory]
    [InlineData("""{"type":"c","x":1}""", "C")]
    [InlineData("""{"x":1,"type":"c"}""", "C")]
    [InlineData("""{"type":"c"}""", "C")]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"y":1,"type":"a"}""", "A2")]
    [InlineData("""{"type":"a","y":1,"x":1,"z":1}""", "A2")]
    [InlineData("""{"type":"a"}""", "UnknownJson")]
    [InlineData("""{"type":"z","x":1}""", "UnknownJson")]
    [InlineData("""{"type":1,"x":1}""", "UnknownJson")]
    [InlineData("""{"type":null,"x":1}""", "UnknownJson")]
    [InlineData("""{"x":1}""", "UnknownJson")]
    [InlineData("""{"_type":"a","y":1}""", "A2")]
    [InlineData("""{"type":"a","Y":1}""", "A2")]
    public void A_constant_that_two_of_several_members_share_tells_the_others_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B", "models.C"),
            Markdown.Object("A1", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object(
                "A2", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("y", "*int*"), Markdown.Optional("z", "*int*")),
            Markdown.Object("B", Markdown.Required("type", "*Literal[\"b\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object("C", Markdown.Required("type", "*Literal[\"c\"]*"), Markdown.Required("x", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"x":1,"type":"a"}""", "A1")]
    [InlineData("""{"type":"b","x":1}""", "B")]
    [InlineData("""{"x":1}""", "A1")]
    public void Of_two_members_that_are_equal_but_for_their_title_the_first_on_the_page_is_taken(string json, string member)
    {
        string Of(string title, string type) =>
            Markdown.Object(title, Markdown.Optional("type", $"*Optional[Literal[\"{type}\"]]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B"), Of("A1", "a"), Of("A2", "a"), Of("B", "b")).Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"type":"a","x":1}""", "A1")]
    [InlineData("""{"type":"b","x":1}""", "B")]
    public void Members_that_are_merged_share_their_constant(string json, string member)
    {
        string Of(string title, string type) =>
            Markdown.Object(title, Markdown.Required("type", $"*Literal[\"{type}\"]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B"), Of("A1", "a"), Of("A2", "a"), Of("B", "b"))
            .WithProperty("RouterCodegenMerge", "Identical").Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"status":"paused","x":1}""", "A")]
    [InlineData("""{"status":"open","y":1}""", "B")]
    [InlineData("""{"status":"shut","y":1}""", "B")]
    public void Enums_with_a_common_value_tell_no_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B", "models.C"),
            Markdown.Object("A", Markdown.Required("status", Markdown.Link("StatusA")), Markdown.Required("x", "*int*")),
            Markdown.Object("B", Markdown.Required("status", Markdown.Link("StatusB")), Markdown.Required("y", "*int*")),
            Markdown.Object("C", Markdown.Required("status", Markdown.Link("StatusC")), Markdown.Required("z", "*int*")),
            Markdown.Bullets("StatusA", "open", "shut"),
            Markdown.Bullets("StatusB", "open", "late"),
            Markdown.Bullets("StatusC", "new", "old")).Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"object":"list","type":"b","x":1}""", "B")]
    [InlineData("""{"object":"list","type":"a","y":1}""", "A2")]
    [InlineData("""{"object":"list","type":"d","y":1}""", "UnknownJson")]
    public void The_constant_with_most_values_is_taken(string json, string member)
    {
        string Of(string title, string type, string field) => Markdown.Object(
            title,
            Markdown.Required("object", title == "C" ? "*Literal[\"item\"]*" : "*Literal[\"list\"]*"),
            Markdown.Required("type", $"*Literal[\"{type}\"]*"),
            Markdown.Required(field, "*int*"));
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A1", "models.A2", "models.B", "models.C"),
            Of("A1", "a", "x"), Of("A2", "a", "y"), Of("B", "b", "x"), Of("C", "c", "x")).Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","x":1,"type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"x":1,"type":"a","type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"z","x":1,"type":"c"}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":1,"type":"c","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","t\u0079pe":"\u0063","x":1}""", "C", """{"type":"c","x":1}""")]
    [InlineData("""{"type":"a","type":"c","type":"a","x":1}""", "A", """{"type":"a","x":1}""")]
    [InlineData("""{"type":"a","x":1,"x":2}""", "A", """{"type":"a","x":2}""")]
    [InlineData("""{"type":"a","x":1,"type":"z"}""", "UnknownJson", """{"type":"a","x":1,"type":"z"}""")]
    [InlineData("""{"type":"a","x":1,"type":1}""", "UnknownJson", """{"type":"a","x":1,"type":1}""")]
    public void Of_a_constant_that_comes_twice_the_last_counts(string json, string member, string written)
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
        Assert.Equal(written, models.RoundTrip("U", json));
        var owner = GeneratedProject.Of(
            Markdown.Object("Owner", Markdown.Required("us", "List[[models.U](u.md)]"), Markdown.Optional("after", "*Optional[int]*")),
            Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C")).Build();
        const string Other = """{"type":"c","x":0}""";
        Assert.Equal(
            $$"""{"us":[{{Other}},{{written}},{{Other}}],"after":1}""",
            owner.RoundTrip("Owner", $$"""{"us":[{{Other}},{{json}},{{Other}}],"after":1}"""));
    }

    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C")]
    [InlineData("""{"type":"c","type":"a","x":1}""", "A")]
    [InlineData("""{"type":"b","type":"a","y":1}""", "A2")]
    [InlineData("""{"type":"a","type":null,"x":1}""", "UnknownJson")]
    public void Of_a_shared_constant_that_comes_twice_the_last_counts(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.A2", "models.B", "models.C"),
            Lettered("A"), Lettered("B"), Lettered("C"),
            Markdown.Object("A2", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("y", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Fact]
    public void An_error_in_what_a_constant_that_comes_twice_led_to_is_of_the_member_that_counts()
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "models.A", "models.C"), Lettered("A"), Lettered("C"))
            .WithProperty("RouterCodegenMisfits", "Refuse").Build();
        var error = Assert.Throws<JsonException>(() => models.Read("U", """{"type":"a","type":"c","x":"no"}"""));
        Assert.Contains("(model C,", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":1,"x":1}""", "One")]
    [InlineData("""{"version":2,"x":1}""", "Two")]
    [InlineData("""{"x":1,"version":2}""", "Two")]
    [InlineData("""{"Version":2,"x":1}""", "Two")]
    [InlineData("""{"version":3,"x":1}""", "UnknownJson")]
    [InlineData("""{"version":"2","x":1}""", "UnknownJson")]
    [InlineData("""{"version":2,"version":1,"x":1}""", "One")]
    [InlineData("""{"x":1}""", "UnknownJson")]
    public void Constants_that_are_numbers_are_compared_with_what_came(string json, string member)
    {
        string Of(string title, string version) =>
            Markdown.Object(title, Markdown.Required("version", $"*Literal[{version}]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(Markdown.Union("U", "models.One", "models.Two"), Of("One", "1"), Of("Two", "2")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"version":true,"x":1}""", "One")]
    [InlineData("""{"version":false,"x":1}""", "Two")]
    [InlineData("""{"version":null,"x":1}""", "One")]
    [InlineData("""{"version":"true","x":1}""", "UnknownJson")]
    [InlineData("""{"x":1}""", "One")]
    public void Constants_that_are_Booleans_are_compared_with_what_came(string json, string member)
    {
        string Of(string title, string version) =>
            Markdown.Object(title, Markdown.Optional("version", $"*Optional[Literal[{version}]]*"), Markdown.Required("x", "*int*"));
        var models = GeneratedProject.Of(Markdown.Union("U", "models.One", "models.Two"), Of("One", "True"), Of("Two", "False")).Build();
        AssertMember(models, "U", json, member);
    }

    [Theory]
    [InlineData("""{"type":"a","type":"c","x":1}""", "C")]
    [InlineData("""{"type":"c","x":1,"type":"a"}""", "UnknownJson")]
    [InlineData("""{"type":"a","x":1,"x":2}""", "UnknownJson")]
    public void Of_the_constant_of_a_single_object_that_comes_twice_the_last_counts(string json, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union("U", "str", "models.C"), Lettered("C")).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    [Theory]
    [InlineData("""{"kind":"b","kind":"a","x":1}""", "A")]
    [InlineData("""{"kind":"b","x":1,"kind":null,"y":1}""", "UnknownJson")]
    [InlineData("""{"kind":"a","x":1,"kind":"b","y":1}""", "B")]
    public void Of_any_constant_that_comes_twice_the_last_counts(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.A", "models.B", "models.Other"),
            Markdown.Object("A", Markdown.Required("kind", "*Literal[\"a\"]*"), Markdown.Required("x", "*int*")),
            Markdown.Object("B", Markdown.Required("kind", "*Literal[\"b\"]*"), Markdown.Required("y", "*int*")),
            Markdown.Object("Other", Markdown.Required("z", "*int*"))).Build();
        Assert.Equal(member, models.MemberOf("U", json));
    }

    private static string Lettered(string title) => Markdown.Object(
        title, Markdown.Required("type", $"*Literal[\"{title.ToLowerInvariant()}\"]*"), Markdown.Required("x", "*int*"));

    private static void AssertMember(GeneratedModels models, string union, string json, string member)
    {
        Assert.Equal(member, models.MemberOf(union, json));
        AssertSame(json, models.RoundTrip(union, json));
    }

    /// <summary>Compares JSON whatever the order of properties: known ones are written before the others.</summary>
    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"expected {expected}, written {actual}");
}
