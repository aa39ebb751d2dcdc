using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>JSON names found from evidence on the pages.</summary>
public sealed class WireNameEvidenceTests
{
    private const string TypeScript = "*number*";

    private static GeneratedProject UsageShownBy(int examples) => Enumerable.Range(0, examples).Aggregate(
        GeneratedProject.Of(Markdown.Object(
            "Usage",
            Markdown.Optional("promptTokens", TypeScript),
            Markdown.Optional("totalTokens", TypeScript),
            Markdown.Optional("cachedTokens", TypeScript))),
        (project, i) => project.With(Markdown.Object(
            $"Answer{i}",
            Markdown.Required("usage", Markdown.Link("Usage"), example: """{"prompt_tokens":1,"total_tokens":2}"""))));

    private static string Write(GeneratedProject project, string model, string property)
    {
        var models = project.Run().AssertNoDiagnostics().Compile();
        dynamic value = Activator.CreateInstance(models.Type(model))!;
        models.Type(model).GetProperty(property)!.SetValue(value, Convert.ChangeType(1, Nullable.GetUnderlyingType(
            models.Type(model).GetProperty(property)!.PropertyType)!, System.Globalization.CultureInfo.InvariantCulture));
        return GeneratedModels.Write((object)value);
    }

    [Fact]
    public void Words_that_are_names_of_fields_decide_on_the_other_names() =>
        Assert.Equal("""{"cached_tokens":1}""", Write(UsageShownBy(3), "Usage", "CachedTokens"));

    [Fact]
    public void Fewer_than_three_words_decide_only_on_their_own_page() =>
        Assert.Equal("""{"cachedTokens":1}""", Write(UsageShownBy(1), "Usage", "CachedTokens"));

    [Fact]
    public void Words_of_both_styles_decide_nothing()
    {
        var project = UsageShownBy(2).With(Markdown.Object(
            "Other", Markdown.Optional("maxTokens", TypeScript, "maxTokens, maxTokens, maxTokens and maxTokens")));
        Assert.Equal("""{"cachedTokens":1}""", Write(project, "Usage", "CachedTokens"));
    }

    [Fact]
    public void Words_that_are_not_names_of_fields_do_not_count() => Assert.Equal(
        """{"maxTokens":1}""",
        Write(
            GeneratedProject.Of(Markdown.Object("Other", Markdown.Optional("maxTokens", TypeScript, "a_b c_d e_f g_h"))),
            "Other",
            "MaxTokens"));

    [Theory]
    [InlineData("internal_id", """{"_internalId":"x"}""", "_internalId")]
    [InlineData("internal_id", """[{"a":1},{"internalID":"x"}]""", "internalID")]
    [InlineData("internal_id", """{"x":1}""", "internal_id")]
    [InlineData("internal_id", """{"internalId":"x" """, "internal_id")]
    public void Keys_of_an_example_are_names_of_the_page_that_its_field_refers_to(string field, string example, string name)
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("metadata", Markdown.Link("Metadata"), example: example)),
            Markdown.Object("Metadata", Markdown.Required(field, "*str*"))).Run().AssertNoDiagnostics().Compile();
        Assert.Equal($$"""{"{{name}}":"1"}""", WriteNew(models, "Metadata", "InternalId", "1"));
    }

    [Fact]
    public void Keys_of_an_example_are_names_of_a_page_whose_link_has_another_case()
    {
        var link = Markdown.Link("Home").Replace("home.md", "HOME.md", StringComparison.Ordinal);
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("home", link, example: """{"_zip":"1"}""")),
            Markdown.Object("Home", Markdown.Required("zip", "*str*"))).Build();
        Assert.Equal("""{"_zip":"1"}""", WriteNew(models, "Home", "Zip", "1"));
    }

    [Fact]
    public void Nested_keys_are_names_of_the_pages_of_nested_objects()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("owners", $"List[{Markdown.Link("Owner")}]", example: """[{"home":{"_zip":"1"}}]""")),
            Markdown.Object("Owner", Markdown.Optional("home", Markdown.Link("Home"))),
            Markdown.Object("Home", Markdown.Required("zip", "*str*"))).Build();
        Assert.Equal("""{"_zip":"1"}""", WriteNew(models, "Home", "Zip", "1"));
    }

    [Theory]
    [InlineData("[", 300, "")]
    [InlineData("{\"zip\":", 100_000, "1")]
    [InlineData("{\"zip\":1},", 100_000, "")]
    [InlineData("\\", 300, "")]
    [InlineData("\"", 10_001, "")]
    public void Examples_that_are_not_JSON_are_no_evidence(string piece, int count, string end)
    {
        var example = string.Concat(Enumerable.Repeat(piece, count)) + end;
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("home", Markdown.Link("Home"), example: example)),
            Markdown.Object("Home", Markdown.Required("zip", "*str*"))).Build();
        Assert.Equal("""{"zip":"1"}""", WriteNew(models, "Home", "Zip", "1"));
    }

    [Fact]
    public void Keys_of_a_map_are_not_names()
    {
        var models = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("homes", $"Dict[str, {Markdown.Link("Home")}]", example: """{"_zip":{"z_ip":"1"}}""")),
            Markdown.Object("Home", Markdown.Required("zip", "*str*"))).Build();
        Assert.Equal("""{"z_ip":"1"}""", WriteNew(models, "Home", "Zip", "1"));
    }

    [Fact]
    public void A_page_whose_words_all_have_another_style_has_that_style()
    {
        var models = GeneratedProject.Of(
            Markdown.Object(
                "Query",
                Markdown.Optional("max_age", "*int*", "max_age, max_age, max_age"),
                Markdown.Optional("min_age", "*int*", "min_age")),
            Markdown.Object(
                "Other",
                Markdown.Optional("first_name", "*str*", "Instead of lastName"),
                Markdown.Optional("last_name", "*str*", "Instead of firstName"),
                Markdown.Optional("middle_name", "*str*"))).Build();
        Assert.Equal("""{"middleName":"x"}""", WriteNew(models, "Other", "MiddleName", "x"));
    }

    [Theory]
    [InlineData("By `max_tokens`", "max_tokens", "4 names in descriptions, examples and paths of operations in snake_case, none")]
    [InlineData("By `maxTokens`", "max_tokens", "3 names in descriptions, examples and paths of operations in snake_case, 1")]
    [InlineData("`maxTokens`, `maxTokens`, `maxTokens`", "maxTokens", "3 names in descriptions and examples in camelCase, none")]
    public void Few_words_and_the_paths_of_operations_decide_together(string description, string name, string basis)
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("maxTokens", TypeScript)),
            Markdown.Object("Other", Markdown.Optional("size", TypeScript, description)))
            .With("docs/sdks/users/README.md", "# Users\n\n" + Snippet("/v1/{user_id}") + Snippet("/v1/{user_id}/{order_id}"));
        Assert.Equal($$"""{"{{name}}":1}""", Write(project, "Pet", "MaxTokens"));
        Assert.Contains("found from " + basis, Assert.Single(project.Run().Summaries), StringComparison.Ordinal);
    }

    private static string Snippet(string path) =>
        $"<!-- UsageSnippet language=\"typescript\" operationID=\"x\" method=\"get\" path=\"{path}\" -->\n";

    [Fact]
    public void Paths_of_operations_decide_if_no_words_do()
    {
        var project = GeneratedProject.Of(Markdown.Object("Other", Markdown.Optional("maxTokens", TypeScript)))
            .With("docs/sdks/users/README.md", "# Users\n\n" + Snippet("/v1/{user_id}") + Snippet("/v1/{user_id}/{order_id}"));
        Assert.Equal("""{"max_tokens":1}""", Write(project, "Other", "MaxTokens"));
        Assert.Empty(project.Run().Assumptions);
    }

    [Theory]
    [InlineData("EmailAddress", "EmailAddressValue", "email_address")]
    [InlineData("File", "DotTag", ".tag")]
    [InlineData("File", "LatencyLast30m", "latency_last_30m")]
    [InlineData("File", "B2bId", "b2b_id")]
    [InlineData("File", "Md5Sum", "md5_sum")]
    [InlineData("Other", "EmailAddressValue", "email_address_value")]
    public void Names_of_CSharp_pages_follow_rules(string title, string field, string name)
    {
        var models = GeneratedProject.Of(Markdown.Object(title, Markdown.Required(field, "*string*")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=CSharp|WireNames=SnakeCase").Build();
        Assert.Equal($$"""{"{{name}}":"a"}""", WriteNew(models, title, models.PropertyNames(title)[0], "a"));
    }

    [Fact]
    public void The_summary_shows_the_evidence_for_the_convention()
    {
        Assert.EndsWith(
            "SnakeCase (found from 6 names in descriptions and examples in snake_case, none in camelCase)",
            Assert.Single(UsageShownBy(3).Run().Summaries),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "(the dialect's habit: the pages show no names)",
            Assert.Single(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional("maxTokens", TypeScript))).Run().Summaries),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_several_words_without_evidence_are_one_warning_for_the_project()
    {
        var project = GeneratedProject.Of(
            Markdown.Object("Pet", Markdown.Optional("maxTokens", TypeScript), Markdown.Optional("id", TypeScript)));
        Assert.Equal(
            "The pages do not show how JSON names are spelled: "
            + "those of more than one part in 'Acme.Models' (1) are spelled as SDKs in TypeScript usually do. "
            + "State the property 'RouterCodegenWireNames' for the project or 'WireNames' of a 'RouterSchema' for a set, "
            + "correct single names in a '*.corrections' file, or add the pages of operations.",
            GeneratedSources.Message(Assert.Single(project.Run().Assumptions)));
        Assert.Empty(project.WithProperty("RouterCodegenWireNames", "AsWritten").Run().Assumptions);
    }

    [Theory]
    [InlineData("id", "N/A")]
    [InlineData("max_age", "See max_age")]
    public void Names_of_one_word_and_names_with_evidence_cause_no_warning(string field, string description) =>
        Assert.Empty(GeneratedProject.Of(Markdown.Object("Pet", Markdown.Optional(field, "*int*", description))).Run().Assumptions);

    private static string WriteNew(GeneratedModels models, string model, string property, string value)
    {
        var instance = Activator.CreateInstance(models.Type(model))!;
        models.Type(model).GetProperty(property)!.SetValue(instance, value);
        return GeneratedModels.Write(instance);
    }
}
