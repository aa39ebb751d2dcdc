using System.Reflection;
using System.Text.Json;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class PresenceTests
{
    [Theory]
    [InlineData("Python", "*str*", "required string Name", "string? Name")]
    [InlineData("Python", "*int*", "required long Name", "long? Name")]
    [InlineData("Python", "*Optional[str]*", "required string? Name", "string? Name")]
    [InlineData("Python", "*Nullable[str]*", "required string? Name", "string? Name")]
    [InlineData("Python", "*OptionalNullable[str]*", "required string? Name", "string? Name")]
    [InlineData("Python", "List[*str*]", "required List<string> Name", "List<string>? Name")]
    [InlineData("Python", "List[*Nullable[str]*]", "required List<string?> Name", "List<string?>? Name")]
    [InlineData("Python", "Dict[str, *Nullable[int]*]", "required Dictionary<string, long?> Name", "Dictionary<string, long?>? Name")]
    [InlineData("Python", "*Any*", "required JsonNode? Name", "JsonNode? Name")]
    [InlineData("TypeScript", "*string*", "required string Name", "string? Name")]
    [InlineData("TypeScript", "*string* \\| *null*", "required string? Name", "string? Name")]
    [InlineData("Go", "*string*", "required string Name", "string? Name")]
    [InlineData("Go", "**string*", "required string? Name", "string? Name")]
    [InlineData("Go", "optionalnullable.OptionalNullable[`string`]", "required string? Name", "string? Name")]
    [InlineData("Java", "*String*", "required string Name", "string? Name")]
    [InlineData("Java", "*Optional\\<String>*", "required string? Name", "string? Name")]
    [InlineData("Java", "*JsonNullable\\<String>*", "required string? Name", "string? Name")]
    [InlineData("CSharp", "*string*", "required string Name", "string? Name")]
    [InlineData("CSharp", "*long*", "required long Name", "long? Name")]
    [InlineData("Php", "*string*", "required string Name", "string? Name")]
    [InlineData("Php", "*?string*", "required string? Name", "string? Name")]
    [InlineData("Ruby", "*::String*", "required string Name", "string? Name")]
    [InlineData("Ruby", "*T.nilable(::String)*", "required string? Name", "string? Name")]
    public void Presence_is_part_of_the_property_s_type(string dialect, string type, string required, string optional)
    {
        var models = new GeneratedProject()
            .With("docs/a.md", Markdown.Object("A", Markdown.Required("name", type)))
            .With("docs/b.md", Markdown.Object("B", Markdown.Optional("name", type)))
            .WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|Dialect={dialect}")
            .Build();
        Assert.Equal((required, optional), (models.Property("A"), models.Property("B")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"name":"Rex"}""")]
    public void An_optional_field_is_written_back_as_read(string json) =>
        Assert.Equal(
            json, GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional("name", "*Optional[str]*"))).Build().RoundTrip("Pet", json));

    [Theory]
    [InlineData("str", "string?", "\"Rex\"")]
    [InlineData("int", "long?", "-7")]
    [InlineData("float", "double?", "0.25")]
    [InlineData("bool", "bool?", "false")]
    [InlineData("[date](https://docs.python.org/3/library/datetime.html#date-objects)", "DateTimeOffset?", "\"2026-03-04T05:06:07.000Z\"")]
    [InlineData("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)", "DateOnly?", "\"2026-03-04\"")]
    [InlineData("Any", "JsonNode?", "[1]")]
    [InlineData("List[int]", "List<long>?", "[1]")]
    [InlineData("[models.Kind](kind.md)", "Kind?", "\"cat\"")]
    [InlineData("[models.Owner](owner.md)", "Owner?", "{\"id\":\"1\"}")]
    [InlineData("[models.Either](either.md)", "Either?", "true")]
    public void Null_absence_and_values_of_every_type_are_written_back_as_read(string type, string expected, string value)
    {
        var models = GeneratedProject.Of(Markdown.Object(
                "Pet",
                Markdown.Optional("a", $"OptionalNullable[{type}]"),
                Markdown.Required("b", $"Nullable[{type}]"),
                Markdown.Optional("c", $"Optional[{type}]")))
            .With("docs/kind.md", Markdown.Enum("Kind", "cat", "dog"))
            .With("docs/owner.md", Markdown.Object("Owner", Markdown.Required("id", "*str*")))
            .With("docs/either.md", Markdown.Union("Either", "bool", "models.Owner"))
            .Build();
        Assert.Equal([$"{expected} A", $"required {expected} B", $"{expected} C"], models.Properties("Pet"));
        string[] all = [$"{{\"a\":{value},\"b\":{value},\"c\":{value}}}", "{\"a\":null,\"b\":null,\"c\":null}", "{\"b\":null}"];
        foreach (var json in all)
        {
            Assert.Equal(json, models.RoundTrip("Pet", json));
        }
    }

    [Theory]
    [InlineData("*OptionalNullable[str]*", """{"name":null}""")]
    [InlineData("*Optional[str]*", "{}")]
    public void An_assigned_null_is_written_if_the_page_allows_null(string type, string json)
    {
        var pet = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional("name", type))).Build().Read("Pet", "{}");
        pet.Name = null;
        Assert.Equal(json, GeneratedModels.Write(pet));
    }

    [Theory]
    [InlineData("*str*", "{}")]
    [InlineData("*str*", """{"name":null}""")]
    [InlineData("*Nullable[str]*", "{}")]
    public void A_refusal_of_a_missing_or_null_required_field_has_page_and_line(string type, string json)
    {
        var models = Refusing(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("name", type))));
        var error = Assert.Throws<JsonException>(() => { models.Read("Pet", json); });
        Assert.Contains("(model Pet, docs/pet.md line 8)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/pet.md")]
    [InlineData("docs/models/Pet.md")]
    [InlineData("docs/models/animal.md")]
    [InlineData("docs/deep/er/pet.md")]
    [InlineData("pet.md")]
    [InlineData("Pet.md")]
    public void The_message_names_the_page_in_any_folder_and_with_any_name(string path)
    {
        var page = Markdown.Object("Pet", Markdown.Required("name", "*str*"));
        var models = Refusing(new GeneratedProject().With(path, page).WithoutPattern());
        var error = Assert.Throws<JsonException>(() => { models.Read("Pet", "{}"); });
        Assert.Contains($"(model Pet, {path} line 8)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"first":"1","second":"2"}""", 8)]
    [InlineData("""{"id":"1","second":"2"}""", 10)]
    [InlineData("""{"id":"1","first":"2"}""", 11)]
    [InlineData("""{"id":"1","first":"2","second":true}""", 11)]
    public void The_line_is_that_of_the_field_even_if_other_rows_are_not_fields(string json, int line)
    {
        var page = Markdown.Object(
            "Pet",
            Markdown.Required("id", "*str*"),
            Markdown.Optional("additionalProperties", "Dict[str, *str*]"),
            Markdown.Required("first", "*str*"),
            Markdown.Required("second", "*str*"));
        var error = Assert.Throws<JsonException>(() => { Refusing(GeneratedProject.Of(page)).Read("Pet", json); });
        Assert.Contains($"(model Pet, docs/pet.md line {line})", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*str*", "")]
    [InlineData("*int*", 0L)]
    [InlineData("*bool*", false)]
    public void A_required_null_is_read_as_empty_and_written_back(string type, object value)
    {
        var pet = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("name", type))).Build().Read("Pet", """{"name":null}""");
        Assert.Equal(value, (object)pet.Name);
        Assert.Equal("""{"name":null}""", GeneratedModels.Write(pet));
    }

    [Theory]
    [InlineData("TypeScript", "*string*", "required string? Name")]
    [InlineData("TypeScript", "*number*", "required double? Name")]
    [InlineData("TypeScript", "*string*[]", "required List<string?>? Name")]
    [InlineData("CSharp", "List<*long*>", "required List<long?>? Name")]
    [InlineData("Php", "*string*", "required string? Name")]
    [InlineData("Ruby", "*::String*", "required string? Name")]
    [InlineData("Python", "*str*", "required string Name")]
    [InlineData("Go", "*string*", "required string Name")]
    [InlineData("Java", "*String*", "required string Name")]
    public void A_set_may_ask_for_nullable_types_if_its_dialect_has_no_notation_for_null(string dialect, string type, string expected)
    {
        var page = Markdown.Object("Pet", Markdown.Required("name", type));
        string[] all =
        [
            Of("RouterSchemaSets", $"Folder=/acme/docs/|Dialect={dialect}|UnknownNulls=Nullable"),
            GeneratedProject.Of(page).WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|Dialect={dialect}")
                .WithProperty("RouterCodegenUnknownNulls", "Nullable").Build().Property("Pet"),
        ];
        Assert.All(all, property => Assert.Equal(expected, property));

        string Of(string name, string value) => GeneratedProject.Of(page).WithProperty(name, value).Build().Property("Pet");
    }

    [Theory]
    [InlineData("TypeScript", "[models.Owner](owner.md)", true)]
    [InlineData("TypeScript", "[models.Owner](owner.md)[]", true)]
    [InlineData("TypeScript", "*string*[]", true)]
    [InlineData("TypeScript", "*string*", false)]
    [InlineData("Python", "[models.Owner](owner.md)", false)]
    [InlineData("Python", "List[*str*]", false)]
    public void The_property_is_oblivious_to_null_if_the_dialect_has_no_notation_for_null(
        string dialect, string type, bool isOblivious)
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Required("name", type)),
            Markdown.Object("Owner", Markdown.Optional("id", dialect == "Python" ? "*str*" : "*string*")))
            .WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|Dialect={dialect}").Build();
        var property = models.Type("Pet").GetProperty("Name")!;
        var state = new NullabilityInfoContext().Create(property).ReadState;
        Assert.Equal(isOblivious ? NullabilityState.Unknown : NullabilityState.NotNull, state);
    }

    /// <summary>Builds a project whose models refuse misfits.</summary>
    private static GeneratedModels Refusing(GeneratedProject project) => project.WithProperty("RouterCodegenMisfits", "Refuse").Build();
}
