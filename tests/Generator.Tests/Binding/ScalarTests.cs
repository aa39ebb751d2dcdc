using Router.Codegen.Binding.Baselines;
using Router.Codegen.Binding.Typing;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Each scalar type in each place that a type can have. A new one needs a row, and whatever its tests then ask for.</summary>
public sealed class ScalarTests
{
    /// <summary>A type of each scalar in Java, whose pages have them all, and a value of it.</summary>
    private static readonly Dictionary<Scalar, (string Cell, string Json)> Samples = new()
    {
        [Scalar.String] = ("String", "\"a\""),
        [Scalar.Int64] = ("long", "7"),
        [Scalar.Double] = ("double", "1.5"),
        [Scalar.Boolean] = ("boolean", "true"),
        [Scalar.Decimal] = ("BigDecimal", "1.10"),
        [Scalar.BigInteger] = ("BigInteger", "12345678901234567890123"),
        [Scalar.DateTime] = ("OffsetDateTime", "\"2026-01-02T03:04:05Z\""),
        [Scalar.Date] = ("LocalDate", "\"2026-01-02\""),
        [Scalar.Bytes] = ("InputStream", "\"AQID\""),
        [Scalar.Any] = ("Object", "[1]"),
    };

    public static TheoryData<string> Names => [.. Enum.GetNames<Scalar>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_and_written_in_any_place(string name)
    {
        var (cell, json) = Sample(name);
        var models = Project(Markdown.Object(
            "Pet",
            Markdown.Required("own", cell),
            Markdown.Optional("maybe", $@"Optional\<{cell}>"),
            Markdown.Optional("open", $@"JsonNullable\<{cell}>"),
            Markdown.Required("list", $@"List\<{cell}>"),
            Markdown.Required("map", $@"Map\<String, {cell}>"))).Build();
        var text = $$$"""{"own":{{{json}}},"maybe":{{{json}}},"open":{{{json}}},"list":[{{{json}}}],"map":{"a":{{{json}}}}}""";
        var pet = models.Read("Pet", text);
        Assert.Empty(pet.FindMisfits());
        Assert.Equal(text, GeneratedModels.Write(pet));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_member_of_a_union(string name)
    {
        var (cell, json) = Sample(name);
        var models = Project(
            Markdown.Union("Choice", cell, "Other"), Markdown.Object("Other", Markdown.Required("id", "String"))).Build();
        Assert.Contains(name, models.Members("Choice"));
        Assert.NotEqual(nameof(UnknownJson), models.MemberOf("Choice", json));
        Assert.Equal(json, models.RoundTrip("Choice", json));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_tells_the_member_of_a_union_that_has_it(string name)
    {
        var (cell, json) = Sample(name);
        Project(
            Markdown.Union("Choice", "Other", "One"),
            Markdown.Object("Other", Markdown.Required("id", "String")),
            Markdown.Object("One", Markdown.Required("own", cell)))
            .Build().AssertMember("Choice", $$"""{"own":{{json}}}""", "One");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_schema_shows_an_example_as_pages_write_it(string name)
    {
        var (cell, json) = Sample(name);
        var schema = Project(Markdown.Object("Pet", Markdown.Required("own", cell, example: json.Trim('"')))).Build().Schema("Pet");
        Assert.Equal(json, schema["properties"]!["own"]!["examples"]![0]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_a_notation_in_baselines(string name)
    {
        var models = Project(Markdown.Object("Pet", Markdown.Required("own", Sample(name).Cell))).Build();
        var type = models.Property("Pet").Split(' ')[1];
        Assert.EndsWith(TypeNotation.Of(new ScalarBound(Enum.Parse<Scalar>(name))), type, StringComparison.Ordinal);
    }

    private static (string Cell, string Json) Sample(string name) => Samples[Enum.Parse<Scalar>(name)];

    private static GeneratedProject Project(params string[] pages) =>
        GeneratedProject.Of(pages).WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Java");
}
