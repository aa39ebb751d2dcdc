using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Members with a common property are told apart by the contents of its lists, maps and objects.</summary>
public sealed class UnionContentTests
{
    private static readonly string[] Parts =
    [
        Markdown.Object("TextPart", Markdown.Required("text", "*str*"), Markdown.Optional("mark", "*Optional[str]*")),
        Markdown.Object("ImagePart", Markdown.Required("url", "*str*"), Markdown.Optional("mark", "*Optional[str]*")),
        Markdown.Object("Bold", Markdown.Required("style", "*Literal[\"bold\"]*")),
        Markdown.Object("Italic", Markdown.Required("style", "*Literal[\"italic\"]*")),
        Markdown.Bullets("Level", "low", "high"),
        Markdown.Union("Part", "models.TextPart", "models.ImagePart"),
    ];

    private static readonly string TextParts = $"List[{Markdown.Link("TextPart")}]";
    private static readonly string ImageParts = $"List[{Markdown.Link("ImagePart")}]";

    [Theory]
    [InlineData("""{"input":["a"]}""", "Words")]
    [InlineData("""{"input":[1,2]}""", "Numbers")]
    [InlineData("""{"input":[1.5]}""", "Fractions")]
    [InlineData("""{"input":[[1],[]]}""", "Grid")]
    [InlineData("""{"input":[[1.5]]}""", "UnknownJson")]
    [InlineData("""{"input":[{"text":"a","x":1}]}""", "Texts")]
    [InlineData("""{"input":[{"url":"a"},{"url":"b"}]}""", "Images")]
    [InlineData("""{"input":[{"url":"a"},{"text":"b"}]}""", "UnknownJson")]
    [InlineData("""{"input":[1,"a"]}""", "UnknownJson")]
    [InlineData("""{"input":[true]}""", "UnknownJson")]
    [InlineData("""{"input":[null]}""", "UnknownJson")]
    [InlineData("""{"input":"a"}""", "Word")]
    [InlineData("""{"Input":[1,2]}""", "Numbers")]
    [InlineData("""{"_input":[{"URL":"a"}]}""", "Images")]
    [InlineData("""{"input":["a"],"input":[1]}""", "Numbers")]
    public void Elements_of_a_list_tell_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
        [
            Markdown.Union(
                "Request",
                [.. new[] { "Words", "Numbers", "Fractions", "Grid", "Texts", "Images", "Word" }.Select(name => "models." + name)]),
            Member("Words", "List[*str*]"), Member("Numbers", "List[*int*]"), Member("Fractions", "List[*float*]"),
            Member("Grid", "List[List[*int*]]"), Member("Texts", TextParts), Member("Images", ImageParts), Member("Word", "*str*"),
            .. Parts,
        ]).Build();
        Assert.Equal(member, models.MemberOf("Request", json));
        Assert.Equal(0, Misfits(models, "Request", json));
    }

    [Theory]
    [InlineData("Dict[str, *str*]", "Dict[str, *float*]", """{"k":-1572}""")]
    [InlineData("Dict[str, List[*str*]]", "Dict[str, List[*int*]]", """{"k":[],"l":[1]}""")]
    [InlineData("List[Dict[str, *str*]]", "List[Dict[str, *bool*]]", """[{},{"k":true}]""")]
    [InlineData("List[List[List[*str*]]]", "List[List[List[*int*]]]", "[[],[[]],[[1]]]")]
    [InlineData("List[*str*]", "List[*Nullable[str]*]", """["a",null]""")]
    [InlineData("List[*int*]", "List[*Nullable[str]*]", "[null]")]
    [InlineData("List[List[*int*]]", "List[*OptionalNullable[List[str]]*]", "[null]")]
    [InlineData("List[*datetime*]", "List[*str*]", """["soon"]""")]
    [InlineData("List[*int*]", "List[[models.Level](level.md)]", """["low","other"]""")]
    [InlineData("List[*int*]", "List[*Any*]", """[1,"a"]""")]
    [InlineData("List[*int*]", "*Any*", """["a"]""")]
    [InlineData("List[*int*]", "List[[models.Part](part.md)]", """["a"]""")]
    [InlineData("Dict[str, *int*]", "[models.TextPart](textpart.md)", """{"text":"a"}""")]
    [InlineData("[models.TextPart](textpart.md)", "Dict[str, *int*]", """{"k":1}""")]
    [InlineData("[models.TextPart](textpart.md)", "[models.ImagePart](imagepart.md)", """{"url":"a"}""")]
    [InlineData("List[[models.Bold](bold.md)]", "List[[models.Italic](italic.md)]", """[{"style":"italic"}]""")]
    [InlineData("Dict[str, [models.TextPart](textpart.md)]", "Dict[str, [models.ImagePart](imagepart.md)]", """{"k":{"url":"a"}}""")]
    [InlineData("Dict[str, [models.TextPart](textpart.md)]", "[models.ImagePart](imagepart.md)", """{"url":"a"}""")]
    public void The_second_member_is_selected_if_only_its_content_matches(string first, string second, string content)
    {
        var models = GeneratedProject.Of(
            [Markdown.Union("U", "models.One", "models.Two"), Member("One", first), Member("Two", second), .. Parts]).Build();
        var json = $$"""{"input":{{content}}}""";
        Assert.Equal("Two", models.MemberOf("U", json));
        Assert.Equal(0, Misfits(models, "U", json));
        Assert.Equal(json, models.RoundTrip("U", json));
    }

    [Theory]
    [InlineData("List[*str*]", "List[*int*]", "[]")]
    [InlineData("Dict[str, List[*str*]]", "Dict[str, List[*int*]]", """{"k":[]}""")]
    [InlineData("List[*Nullable[str]*]", "List[*Nullable[int]*]", "[null]")]
    public void An_empty_list_and_an_allowed_null_match_both_members(string first, string second, string content) => Assert.Equal(
        "One",
        GeneratedProject.Of([Markdown.Union("U", "models.One", "models.Two"), Member("One", first), Member("Two", second)])
            .Build().MemberOf("U", $$"""{"input":{{content}}}"""));

    [Theory]
    [InlineData("*Optional[int]*", "*OptionalNullable[str]*", "Two")]
    [InlineData("List[*int*]", "*OptionalNullable[str]*", "Two")]
    [InlineData("[Optional[models.Part]](part.md)", "*OptionalNullable[str]*", "Two")]
    [InlineData("*OptionalNullable[int]*", "*OptionalNullable[str]*", "One")]
    [InlineData("*Optional[int]*", "*Optional[str]*", "One")]
    [InlineData("*Any*", "*OptionalNullable[str]*", "One")]
    public void A_null_selects_the_member_whose_page_shows_it(string first, string second, string member)
    {
        var models = GeneratedProject.Of(
        [
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("a", "*int*"), Markdown.Optional("input", first)),
            Markdown.Object("Two", Markdown.Required("a", "*int*"), Markdown.Optional("input", second)),
            .. Parts,
        ]).Build();
        Assert.Equal(member, models.MemberOf("U", """{"a":1,"input":null}"""));
        Assert.Equal("One", models.MemberOf("U", """{"a":1}"""));
    }

    [Fact]
    public void A_wrong_value_inside_more_than_three_lists_is_a_misfit_of_the_first_member()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Member("One", "List[List[List[List[*str*]]]]"),
            Member("Two", "List[List[List[List[*int*]]]]")).Build();
        Assert.Equal("One", models.MemberOf("U", """{"input":[[[[1]]]]}"""));
    }

    [Fact]
    public void A_wrong_value_where_members_do_not_differ_is_a_misfit()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("input", "List[*str*]"), Markdown.Optional("a", "*Optional[int]*")),
            Markdown.Object("Two", Markdown.Required("input", "List[*str*]"), Markdown.Optional("b", "*Optional[int]*"))).Build();
        Assert.Equal("One", models.MemberOf("U", """{"input":[1]}"""));
        Assert.Equal(1, Misfits(models, "U", """{"input":[1]}"""));
    }

    [Theory]
    [InlineData("""[{"input":["a"]}]""", "Words")]
    [InlineData("""[{"input":[]},{"input":[1]}]""", "Numbers")]
    public void Lists_of_members_are_told_apart_by_the_contents_of_their_elements(string json, string element)
    {
        object list = GeneratedProject.Of(
            Markdown.Union("U", "List[models.Words]", "List[models.Numbers]"),
            Member("Words", "List[*str*]"),
            Member("Numbers", "List[*int*]")).Build().Read("U", json).Value;
        Assert.Equal(element, list.GetType().GetGenericArguments()[0].Name);
    }

    [Theory]
    [InlineData("""{"type":"a","input":[1]}""", "Numbers")]
    [InlineData("""{"input":[1],"type":"a"}""", "Numbers")]
    [InlineData("""{"type":"a","input":["x"]}""", "Words")]
    [InlineData("""{"type":"b","input":["x"]}""", "Other")]
    public void Members_that_share_a_constant_are_told_apart_by_content(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(
            Markdown.Union("U", "models.Words", "models.Numbers", "models.Other"),
            Markdown.Object("Words", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("input", "List[*str*]")),
            Markdown.Object("Numbers", Markdown.Required("type", "*Literal[\"a\"]*"), Markdown.Required("input", "List[*int*]")),
            Markdown.Object("Other", Markdown.Required("type", "*Literal[\"b\"]*"), Markdown.Required("input", "List[*int*]")))
            .Build().MemberOf("U", json));

    [Theory]
    [InlineData("List[*int*]", "List[*int*]", """{*az\u000Binput\n{*az\u000Binput""")]
    [InlineData("List[*int*]", "Dict[str, *str*]", """{*az\u000Binput\n{*oz\u000Binput""")]
    [InlineData("List[*int*]", "*str*", """{*az\u000Binput\n{*s\u000Binput""")]
    [InlineData("List[*int*]", "List[*str*]", """{*az[i\u000Binput\n{*az[s\u000Binput""")]
    [InlineData("List[*int*]", "*Any*", """{*au[i\u000Binput\n{*\u000Binput""")]
    [InlineData("List[[models.TextPart](textpart.md)]", "List[*Nullable[int]*]", """{*az[{text\u000Binput\n{*az[z\u0002[i\u000Binput""")]
    public void Content_is_described_only_if_members_differ_by_it(string first, string second, string described)
    {
        var sources = GeneratedProject.Of(
            [Markdown.Union("U", "models.One", "models.Two"), Member("One", first), Member("Two", second), Parts[0]]).Run();
        Assert.Contains(sources.Files.Values, text => text.Contains($"DescribeJson() => \"{described}\"u8;", StringComparison.Ordinal));
    }

    private static string Member(string title, string type) => Markdown.Object(title, Markdown.Required("input", type));

    private static int Misfits(GeneratedModels models, string union, string json) =>
        models.Read(union, json).Value is JsonModel model ? model.FindMisfits().Count : 0;
}
