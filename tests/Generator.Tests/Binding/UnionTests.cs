using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class UnionTests
{
    private static readonly string Cat =
        Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*Optional[int]*"));
    private static readonly string Dog =
        Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"), Markdown.Optional("tricks", "*Optional[int]*"));

    [Theory]
    [InlineData("""{"type":"cat"}""", "Cat")]
    [InlineData("""{"type":"dog"}""", "Dog")]
    [InlineData("""{"type":"dog","lives":9}""", "Dog")]
    [InlineData("""{"type":"cow"}""", "UnknownJson")]
    [InlineData("""{"type":7}""", "UnknownJson")]
    [InlineData("{}", "UnknownJson")]
    [InlineData("[]", "UnknownJson")]
    [InlineData("\"cat\"", "UnknownJson")]
    public void Constants_of_one_field_tell_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(Markdown.Union("Pet", "models.Cat", "models.Dog"), Cat, Dog).Build();
        Assert.Equal(member, models.MemberOf("Pet", json));
        Assert.Equal(json, models.RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("""{"type":"a<b","lives":1}""")]
    [InlineData("""{"lives":1,"type":"a\u003Cb"}""")]
    public void A_constant_that_is_escaped_in_JSON_tells_members_apart(string json)
    {
        var less = Markdown.Object("Less", Markdown.Required("type", "*Literal[\"a<b\"]*"), Markdown.Optional("lives", "*int*"));
        var models = GeneratedProject.Of(Markdown.Union("Pet", "models.Less", "models.Dog"), less, Dog).Build();
        Assert.Equal("Less", models.MemberOf("Pet", json));
    }

    [Fact]
    public void Unions_that_all_contain_each_other_grow_quadratically()
    {
        Assert.InRange(LengthOf(60) / (double)LengthOf(30), 1, 4.5);

        static int LengthOf(int count)
        {
            var unions = Enumerable.Range(0, count).Select(i => Markdown.Union(
                $"U{i}", [$"models.O{i}", .. Enumerable.Range(0, count).Where(j => j != i).Select(j => $"models.U{j}")]));
            var objects = Enumerable.Range(0, count).Select(i => Markdown.Object($"O{i}", Markdown.Required($"p{i}", "*str*")));
            return GeneratedProject.Of([.. unions, .. objects]).Run().AssertNoDiagnostics().Files.Values.Sum(file => file.Length);
        }
    }

    [Fact]
    public void The_constant_may_be_the_last_property() => Assert.Equal(
        "Dog",
        GeneratedProject.Of(Markdown.Union("Pet", "models.Cat", "models.Dog"), Cat, Dog)
            .Build().MemberOf("Pet", """{"lives":9,"type":"dog"}"""));

    [Theory]
    [InlineData("""{"kind":"siamese"}""", "Cat")]
    [InlineData("""{"kind":"poodle"}""", "Dog")]
    [InlineData("""{"kind":"collie"}""", "Dog")]
    public void Enums_without_a_common_value_tell_members_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Cat", Markdown.Required("kind", Markdown.Link("CatKind"))),
            Markdown.Object("Dog", Markdown.Required("kind", Markdown.Link("DogKind"))),
            Markdown.Bullets("CatKind", "siamese", "tabby"),
            Markdown.Bullets("DogKind", "poodle", "collie")).Build();
        Assert.Equal(member, models.MemberOf("Pet", json));
    }

    [Theory]
    [InlineData("""{"type":"cat"}""", "Pet")]
    [InlineData("""{"type":"bird"}""", "Bird")]
    public void The_members_of_an_inner_union_are_told_apart(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Animal", "models.Pet", "models.Bird"),
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Bird", Markdown.Required("type", "*Literal[\"bird\"]*")), Cat, Dog).Build();
        Assert.Equal(member, models.MemberOf("Animal", json));
        Assert.Equal(json, models.RoundTrip("Animal", json));
    }

    [Theory]
    [InlineData("""{"name":"Rex","tricks":["sit"]}""", "Dog")]
    [InlineData("""{"name":"Tom","lives":9}""", "Cat")]
    [InlineData("""{"lives":9,"name":"Tom","weight":3}""", "Cat")]
    public void Without_a_constant_the_best_match_of_names_decides(string json, string member)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Pet", "models.Cat", "models.Dog"),
            Markdown.Object("Cat", Markdown.Required("name", "*str*"), Markdown.Required("lives", "*int*")),
            Markdown.Object("Dog", Markdown.Required("name", "*str*"), Markdown.Required("tricks", "List[*str*]"))).Build();
        Assert.Equal(member, models.MemberOf("Pet", json));
    }

    [Theory]
    [InlineData("\"a\"", "String")]
    [InlineData("1", "Int64")]
    [InlineData("1.5", "Double")]
    [InlineData("true", "Boolean")]
    [InlineData("[1]", "List`1")]
    [InlineData("""{"a":1}""", "Dictionary`2")]
    public void Values_are_told_apart_by_their_kind(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(Markdown.Union("Value", "float", "str", "int", "bool", "List[int]", "Dict[str, int]"))
            .Build().MemberOf("ValueModel", json));

    [Theory]
    [InlineData("\"high\"", "Level")]
    [InlineData("\"other\"", "String")]
    public void A_listed_string_is_of_the_enum_and_any_other_is_a_string(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(Markdown.Union("Effort", "str", "models.Level"), Markdown.Bullets("Level", "low", "high"))
            .Build().MemberOf("Effort", json));

    [Theory]
    [InlineData("[1]", "Int64")]
    [InlineData("[\"a\"]", "String")]
    public void Lists_are_told_apart_by_their_elements(string json, string element)
    {
        object list = GeneratedProject.Of(Markdown.Union("Stop", "List[str]", "List[int]")).Build().Read("Stop", json).Value;
        Assert.Equal(element, list.GetType().GetGenericArguments()[0].Name);
    }

    [Theory]
    [InlineData("[]", "Cat")]
    [InlineData("[{}]", "UnknownJson")]
    [InlineData("[{\"type\":\"dog\"}]", "Dog")]
    [InlineData("[{\"type\":\"dog\"},{\"type\":\"cat\"}]", "UnknownJson")]
    [InlineData("[null]", "UnknownJson")]
    public void Lists_of_objects_are_told_apart_by_all_their_elements(string json, string element)
    {
        var models = GeneratedProject.Of(Markdown.Union("Pets", "List[models.Cat]", "List[models.Dog]"), Cat, Dog).Build();
        object value = models.Read("Pets", json).Value;
        Assert.Equal(element, value.GetType() is { IsGenericType: true } list ? list.GetGenericArguments()[0].Name : value.GetType().Name);
        Assert.Equal(json, models.RoundTrip("Pets", json));
    }

    [Fact]
    public void A_list_in_an_inner_union_competes_with_those_of_the_outer_one()
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Outer", "List[models.Cat]", "models.Inner"),
            Markdown.Union("Inner", "List[models.Dog]", "str"),
            Cat,
            Dog).Build();
        Assert.Equal("Inner", models.MemberOf("Outer", """[{"type":"dog"}]"""));
        Assert.Equal("List`1", models.MemberOf("Outer", """[{"type":"cat"}]"""));
        Assert.Equal("Inner", models.MemberOf("Outer", "\"x\""));
    }

    [Theory]
    [InlineData("""{"a":1,"u":2}""", "One")]
    [InlineData("""{"a":1,"b":1}""", "Two")]
    [InlineData("""{"a":1}""", "One")]
    public void The_first_of_equal_members_on_the_page_is_selected(string json, string member) => Assert.Equal(
        member,
        GeneratedProject.Of(
            Markdown.Union("U", "models.One", "models.Two"),
            Markdown.Object("One", Markdown.Required("a", "*int*")),
            Markdown.Object("Two", Markdown.Required("a", "*int*"), Markdown.Optional("b", "*Optional[int]*")))
            .Build().MemberOf("U", json));

    [Fact]
    public void Members_have_the_names_of_their_types() => Assert.Equal(
        ["Cat", "String", "Int64", "ListOfString", "ListOfCat", "MapOfListOfInt64", "Value2", "DateTime"],
        GeneratedProject.Of(
            Markdown.Union(
                "U", "models.Cat", "str", "int", "List[str]", "List[models.Cat]", "Dict[str, List[int]]", "models.Value2", "datetime"),
            Markdown.Object("Value2", Markdown.Required("a", "*str*")), Cat).Build().Members("U"));

    [Fact]
    public void A_repeated_member_is_one_member() => Assert.Equal(
        ["Cat", "String", "ListOfString"],
        GeneratedProject.Of(Markdown.Union("U", "models.Cat", "str", "models.Cat", "str", "List[str]", "List[Nullable[str]]"), Cat)
            .Build().Members("U"));

    [Fact]
    public void Members_of_the_same_name_in_two_folders_get_different_names()
    {
        var models = new GeneratedProject()
            .With("docs/u.md", Markdown.Union("U", "a.Cat", "b.Cat"))
            .With("docs/a/cat.md", Cat).With("docs/b/cat.md", Dog.Replace("# Dog", "# Cat", StringComparison.Ordinal)).Build();
        Assert.Equal(["Cat", "CatValue"], models.Members("U"));
        Assert.Equal("Acme.Models.B.Cat", ((object)models.Read("U", """{"type":"dog"}""").Value).GetType().FullName);
    }

    [Theory]
    [InlineData("URL", "Url")]
    [InlineData("UNKNOWN", "Unknown")]
    [InlineData("Unknown", "String")]
    [InlineData("Value", "Match")]
    [InlineData("TResult", "U")]
    [InlineData("Other", "Present")]
    public void Names_of_members_do_not_collide_with_the_union_s_own(string first, string second)
    {
        var models = new GeneratedProject()
            .With("docs/theunion.md", Markdown.Union("TheUnion", "models." + first, "models." + second, "str"))
            .With("docs/first.md", Markdown.Object(first, Markdown.Required("a", "*str*")))
            .With("docs/second.md", Markdown.Object(second, Markdown.Required("b", "*str*"))).Build();
        Assert.Equal(3, models.Members("TheUnion").Count);
    }

    [Fact]
    public void A_union_that_lists_itself_has_only_its_other_members() => Assert.Equal(
        ["String", "ListOfTree"],
        GeneratedProject.Of(Markdown.Union("Tree", "models.Tree", "str", "List[models.Tree]")).Build().Members("Tree"));

    [Theory]
    [InlineData("\"leaf\"")]
    [InlineData("""{"x":1}""")]
    [InlineData("[[],\"a\",[{\"x\":1}]]")]
    [InlineData("1")]
    public void Unions_that_list_each_other_can_be_read(string json)
    {
        var models = GeneratedProject.Of(
            Markdown.Union("Left", "models.Right", "models.Leaf"),
            Markdown.Union("Right", "models.Left", "models.Leaf"),
            Markdown.Union("Leaf", "str", "models.X", "models.Y", "List[models.Left]"),
            Markdown.Object("X", Markdown.Required("x", "*int*")),
            Markdown.Object("Y", Markdown.Required("y", "*int*"))).Build();
        Assert.Equal(json, models.RoundTrip("Left", json));
        Assert.Equal(json, models.RoundTrip("Right", json));
    }

    [Fact]
    public void A_union_of_one_member_keeps_other_values()
    {
        var models = GeneratedProject.Of(Markdown.Union("Pet", "models.Cat"), Cat).Build();
        Assert.Equal("Cat", models.MemberOf("Pet", """{"type":"cat"}"""));
        Assert.Equal("UnknownJson", models.MemberOf("Pet", """{"type":"cow"}"""));
        Assert.Equal("UnknownJson", models.MemberOf("Pet", "7"));
    }

    [Fact]
    public void A_member_without_a_page_matches_no_values()
    {
        var models = GeneratedProject.Of(Markdown.Union("Pet", "models.Cat", "models.Gone"), Cat).Run().Compile();
        Assert.Equal(["Cat"], models.Members("Pet"));
        Assert.Equal("UnknownJson", models.MemberOf("Pet", """{"type":"dog"}"""));
        Assert.Equal("""{"type":"dog"}""", models.RoundTrip("Pet", """{"type":"dog"}"""));
    }
}
