using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>The JSON schemas of models as text. In Runtime.Tests, a validator uses them.</summary>
public sealed class JsonSchemaTests
{
    private const string DateTime = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";
    private const string Date = "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)";

    private static readonly string Role = Markdown.Bullets("Role", "user", "admin");

    private static readonly string Cat =
        Markdown.Object("Cat", Markdown.Required("type", "*Literal[\"cat\"]*"), Markdown.Optional("lives", "*Optional[int]*"));

    private static readonly string Dog = Markdown.Object("Dog", Markdown.Required("type", "*Literal[\"dog\"]*"));

    [Theory]
    [InlineData("*str*", """{"type":"string"}""")]
    [InlineData("*int*", """{"type":"integer"}""")]
    [InlineData("*float*", """{"type":"number"}""")]
    [InlineData("*bool*", """{"type":"boolean"}""")]
    [InlineData("*Decimal*", """{"type":["number","string"],"pattern":"^-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"}""")]
    [InlineData(
        "*bytes*", """{"type":"string","contentEncoding":"base64","pattern":"^[A-Za-z0-9+/_ \\t\\r\\n-]*[= \\t\\r\\n]*$"}""")]
    [InlineData(DateTime, """{"type":"string","format":"date-time"}""")]
    [InlineData(Date, """{"type":"string","format":"date"}""")]
    [InlineData("*Any*", "{}")]
    [InlineData("List[*str*]", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("List[*Nullable[str]*]", """{"type":"array","items":{"type":["string","null"]}}""")]
    [InlineData("List[*Any*]", """{"type":"array"}""")]
    [InlineData("Dict[str, List[*int*]]", """{"type":"object","additionalProperties":{"type":"array","items":{"type":"integer"}}}""")]
    [InlineData("*Nullable[str]*", """{"type":["string","null"]}""")]
    [InlineData("*OptionalNullable[float]*", """{"type":["number","null"]}""")]
    [InlineData("*Literal[\"a\"]*", """{"type":"string","const":"a"}""")]
    [InlineData("*Literal[7]*", """{"type":"integer","const":7}""")]
    [InlineData("*Literal[True]*", """{"type":"boolean","const":true}""")]
    [InlineData("*Nullable[Literal[\"a\"]]*", """{"type":["string","null"],"enum":["a",null]}""")]
    [InlineData("[models.Role](role.md)", """{"$ref":"#/$defs/Role"}""")]
    [InlineData("[Nullable[models.Role]](role.md)", """{"anyOf":[{"$ref":"#/$defs/Role"},{"type":"null"}]}""")]
    public void The_schema_of_a_type_describes_the_JSON_that_is_read(string type, string schema) =>
        Assert.Equal(schema, PropertyOf(Project(Markdown.Object("Pet", Markdown.Required("x", type)), Role)));

    [Theory]
    [InlineData("*Optional[str]*", """{"type":"string"}""")]
    [InlineData("*OptionalNullable[str]*", """{"type":["string","null"]}""")]
    public void An_optional_property_may_be_null_if_its_page_says_so(string type, string schema) =>
        Assert.Equal(schema, PropertyOf(Project(Markdown.Object("Pet", Markdown.Optional("x", type)))));

    [Fact]
    public void Integers_of_any_size_may_be_in_quotes() => Assert.Equal(
        """{"type":["integer","string"],"pattern":"^-?[0-9]+$"}""",
        PropertyOf(Project(Markdown.Object("Pet", Markdown.Required("x", "*BigInt*"))).WithProperty("RouterSchemaSets", Script())));

    [Fact]
    public void Null_is_left_out_if_the_dialect_has_no_notation_for_it() =>
        Assert.Equal("""{"type":"string"}""", PropertyOf(Unsaid(Script())));

    [Fact]
    public void Null_is_included_if_a_set_asks_for_nullable_types() =>
        Assert.Equal("""{"type":["string","null"]}""", PropertyOf(Unsaid(Script() + "|UnknownNulls=Nullable")));

    [Fact]
    public void An_object_requires_what_its_page_requires_and_is_open() => Assert.Equal(
        """{"type":"object","properties":{"type":{"type":"string","const":"cat"},"lives":{"type":"integer"}},"required":["type"]}""",
        SchemaOf(Project(Cat), "Cat"));

    [Fact]
    public void An_object_of_a_strict_set_is_closed() => Assert.Equal(
        "false", Project(Cat).WithProperty("RouterCodegenStrict", "true").Build().Schema("Cat")["additionalProperties"]!.ToJsonString());

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public void Additional_properties_have_the_type_that_the_page_gives(string strict)
    {
        var page = Markdown.Object("Pet", Markdown.Required("id", "*str*"), Markdown.Optional("additionalProperties", "Dict[str, *int*]"));
        var schema = Project(page).WithProperty("RouterCodegenStrict", strict).Build().Schema("Pet");
        Assert.Equal("""{"type":"integer"}""", schema["additionalProperties"]!.ToJsonString());
    }

    [Fact]
    public void An_enum_is_open() =>
        Assert.Equal("""{"anyOf":[{"enum":["user","admin"]},{"type":"string"}]}""", SchemaOf(Project(Role), "Role"));

    [Fact]
    public void An_enum_of_a_strict_set_is_closed() => Assert.Equal(
        """{"type":"string","enum":["user","admin"]}""", SchemaOf(Project(Role).WithProperty("RouterCodegenStrict", "true"), "Role"));

    [Fact]
    public void An_enum_of_integers_has_numbers() => Assert.Equal(
        """{"anyOf":[{"enum":[200,404,-1]},{"type":"integer"}]}""",
        SchemaOf(Project(Markdown.Enum("Status", "200", "404", "-1")), "Status"));

    [Fact]
    public void A_union_has_its_members_and_its_discriminator() => Assert.Equal(
        """{"anyOf":[{"$ref":"#/$defs/Cat"},{"$ref":"#/$defs/Dog"},{"type":"string"}],"""
        + "\"discriminator\":{\"propertyName\":\"type\",\"mapping\":{\"cat\":\"#/$defs/Cat\",\"dog\":\"#/$defs/Dog\"}}}",
        SchemaOf(Project(Markdown.Union("Animal", "models.Cat", "models.Dog", "str"), Cat, Dog), "Animal"));

    [Fact]
    public void A_union_without_a_discriminator_has_only_its_members() => Assert.Equal(
        """{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"integer"}]}""",
        SchemaOf(Project(Markdown.Union("Choice", "List[str]", "int")), "Choice"));

    [Fact]
    public void A_union_has_the_same_method_as_the_base_classes_of_other_models() => Assert.NotNull(
        Project(Markdown.Union("Choice", "str", "int")).Build().Type("Choice").GetMethod("GetJsonSchema"));

    [Fact]
    public void A_model_that_contains_itself_is_a_reference()
    {
        var schema = Project(Markdown.Object("Node", Markdown.Optional("nodes", "List[[models.Node](node.md)]"))).Build().Schema("Node");
        Assert.Equal("#", (string?)schema["properties"]!["nodes"]!["items"]!["$ref"]);
        Assert.False(schema.ContainsKey("$defs"));
    }

    [Fact]
    public void Models_of_the_same_name_are_told_apart_by_their_namespaces()
    {
        var schema = Project(Markdown.Object(
            "Holder", Markdown.Required("one", "[models.Pet](a/pet.md)"), Markdown.Required("two", "[models.Pet](b/pet.md)")))
            .With("docs/a/pet.md", Markdown.Object("Pet", Markdown.Required("a", "*str*")))
            .With("docs/b/pet.md", Markdown.Object("Pet", Markdown.Required("b", "*str*")))
            .Build().Schema("Holder");
        Assert.Equal(["Acme.Models.A.Pet", "Acme.Models.B.Pet"], schema["$defs"]!.AsObject().Select(definition => definition.Key));
        Assert.Equal("#/$defs/Acme.Models.B.Pet", (string?)schema["properties"]!["two"]!["$ref"]);
    }

    [Fact]
    public void References_to_merged_models_point_to_the_emitted_one()
    {
        var schema = Project(
            Markdown.Object("Holder", Markdown.Required("tiger", Markdown.Link("Tiger"))),
            Markdown.Object("Cat", Markdown.Required("lives", "*int*")),
            Markdown.Object("Tiger", Markdown.Required("lives", "*int*"))).WithProperty("RouterCodegenMerge", "Identical").Run().Compile()
            .Schema("Holder");
        Assert.Equal("#/$defs/Cat", (string?)schema["properties"]!["tiger"]!["$ref"]);
    }

    [Theory]
    [InlineData("*str*", "p-7", "[\"p-7\"]")]
    [InlineData("*str*", "7", "[\"7\"]")]
    [InlineData("*str*", "\"a b\"", "[\"a b\"]")]
    [InlineData("*int*", "7", "[7]")]
    [InlineData("*Optional[float]*", "-1.50e3", "[-1.50e3]")]
    [InlineData("*int*", "seven", null)]
    [InlineData("*int*", "\"7\"", null)]
    [InlineData("*bool*", "true", "[true]")]
    [InlineData("List[*int*]", "[ 1, 2 ]", "[[1,2]]")]
    [InlineData("List[*int*]", "1, 2", null)]
    [InlineData("Dict[str, *Any*]", "{ \"a\": [null, {\"b\": \"c\"}] }", "[{\"a\":[null,{\"b\":\"c\"}]}]")]
    [InlineData("Dict[str, *Any*]", "{ \"a\": 1, \"a\": 2 }", null)]
    [InlineData("Dict[str, *Any*]", "{ \"a\": ... }", null)]
    public void An_example_is_shown_as_JSON_if_it_is_a_value_of_the_type(string type, string example, string? examples)
    {
        var models = Project(Markdown.Object("Pet", Markdown.Required("x", type, "N/A", example))).Build();
        Assert.Equal(examples, models.Schema("Pet")["properties"]!["x"]!["examples"]?.ToJsonString(Relaxed.Options));
    }

    [Fact]
    public void Descriptions_and_deprecations_are_included()
    {
        var page = Markdown.Object("Pet", Markdown.Optional("~~x~~", "*str*", ": warning: ** DEPRECATED **: Use `y`."))
            .Replace("# Pet\n", "# Pet\n\nAn animal.\n", StringComparison.Ordinal);
        var schema = Project(page).Build().Schema("Pet");
        var property = schema["properties"]!["x"]!;
        Assert.Equal("An animal.", (string?)schema["description"]);
        Assert.True((bool?)property["deprecated"]);
        Assert.Equal("Deprecated: Use y.", (string?)property["description"]);
    }

    [Fact]
    public void The_first_keyword_of_a_document_is_the_dialect()
    {
        var schema = Project(Cat).Build().Schema("Cat");
        Assert.Equal(("$schema", "https://json-schema.org/draft/2020-12/schema"), (schema.First().Key, (string?)schema.First().Value));
    }

    [Fact]
    public void Each_call_returns_a_new_document()
    {
        var models = Project(Cat).Build();
        models.Schema("Cat").Remove("properties");
        Assert.True(models.Schema("Cat").ContainsKey("properties"));
    }

    private static GeneratedProject Project(params string[] pages) => GeneratedProject.Of(pages);

    private static string Script() => "Folder=/acme/docs/|Dialect=TypeScript";

    private static GeneratedProject Unsaid(string set) =>
        Project(Markdown.Object("Pet", Markdown.Required("x", "*string*"))).WithProperty("RouterSchemaSets", set);

    private static string PropertyOf(GeneratedProject project) =>
        project.Build().Schema("Pet")["properties"]!["x"]!.ToJsonString(Relaxed.Options);

    /// <summary>The schema without the dialect and the definitions.</summary>
    private static string SchemaOf(GeneratedProject project, string model)
    {
        var schema = project.Build().Schema(model);
        schema.Remove("$schema");
        schema.Remove("$defs");
        return schema.ToJsonString(Relaxed.Options);
    }

    private static class Relaxed
    {
        public static readonly System.Text.Json.JsonSerializerOptions Options =
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }
}
