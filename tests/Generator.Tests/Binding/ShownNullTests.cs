using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

/// <summary>Pages of dialects without a notation for null show nulls in examples and descriptions.</summary>
public sealed class ShownNullTests
{
    private const string PythonDate = "[date](https://docs.python.org/3/library/datetime.html#date-objects)";
    private const string PythonDateTime = "[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)";

    [Theory]
    [InlineData("Link, or null on the last page.")]
    [InlineData("The cursor for the next page of results, or `null` if there are no more pages.")]
    [InlineData("ISO 8601 date (YYYY-MM-DD) or null if unknown")]
    [InlineData("Type of reset (daily, weekly, or null for no reset). Resets happen at midnight.")]
    [InlineData("The name or null")]
    [InlineData("string \\| null")]
    [InlineData("Must be a text or null.")]
    [InlineData("The date and time when this key pair was last used, or \"null\" if it has never been used.")]
    [InlineData("Null for system event types.")]
    [InlineData("NULL when the payer has never had credits.")]
    [InlineData("The name; null if there is none")]
    [InlineData("The name.<br/>Null until it is set.")]
    [InlineData("The name (null for added resources)")]
    [InlineData("Preset that was used, null if no preset was used")]
    [InlineData("null = unknown, true = confirmed")]
    [InlineData("Note: null means unlimited")]
    [InlineData("The failure; null or absent on success.")]
    [InlineData("If it is served from the cache, contains the original name. Null otherwise.")]
    [InlineData("A `null` value does not mean the default workspace.")]
    [InlineData("Null is returned for guests.")]
    [InlineData("nil if there is none")]
    [InlineData("If null, the configuration applies to all currencies.")]
    [InlineData("If left null, the default is used.")]
    [InlineData("When this value is null the method may be used everywhere.")]
    [InlineData("If set to `null`, the discount will be removed.")]
    [InlineData("If the field is set to null, the other fields must be null as well.")]
    [InlineData("If null/omitted, the entity is global.")]
    [InlineData("The data of the actor, can be null if not applicable.")]
    [InlineData("The data associated with the actor, can be null if not applicable.")]
    [InlineData("Price. Will be null if the domain is not available.")]
    [InlineData("This may be `null` if the balance could not be fetched.")]
    [InlineData("If `taker` is null, this field will be null.")]
    [InlineData("The owner's name, which may be null.")]
    [InlineData("For other files, the `name` property will be set to `null`.")]
    [InlineData("It is null for guests.")]
    [InlineData("Set to null to remove.")]
    [InlineData("Omit to leave unchanged, or set to null to clear stored values.")]
    [InlineData("Explicitly setting this field to `null` will also clear the others.")]
    [InlineData("Only for members; returns null for guests.")]
    [InlineData("Nullable.")]
    [InlineData("The name (nullable)")]
    [InlineData("This field is nullable.")]
    public void A_description_says_that_a_field_may_be_null(string description) =>
        Assert.Equal("required string? Name", PropertyOf("TypeScript", Markdown.Required("name", "*string*", description)));

    [Theory]
    [InlineData("Cannot be null.")]
    [InlineData("Must not be null or empty.")]
    [InlineData("Must not be empty, blank, or null.")]
    [InlineData("Cannot be empty or null if the type is `card`.")]
    [InlineData("Must not be a placeholder or null.")]
    [InlineData("Fails on blank or null.")]
    [InlineData("This is never null.")]
    [InlineData("Will not be null if the domain is available.")]
    [InlineData("A non-null text.")]
    [InlineData("Required, non-nullable.")]
    [InlineData("Not nullable.")]
    [InlineData("Not null.")]
    [InlineData("Null values are ignored.")]
    [InlineData("Elements must not be null")]
    [InlineData("If `other` is null, this is the default.")]
    [InlineData("When the owner is null, the default.")]
    [InlineData("Used when the owner is empty or null.")]
    [InlineData("If the owner is blank, or null for guests, this is the default.")]
    [InlineData("Empty instead of null if there is none.")]
    [InlineData("Returns a text rather than null if there is none.")]
    [InlineData("Text that ends in a null byte.")]
    [InlineData("Null-terminated.")]
    [InlineData("Only events without a parent (parent_id IS NULL).")]
    [InlineData("One of eq, is null, is not null.")]
    [InlineData("Action: cascade, set null, restrict.")]
    [InlineData("Set null on delete.")]
    [InlineData("Whether the column is nullable.")]
    [InlineData("Whether the column can be null.")]
    [InlineData("If null is allowed.")]
    [InlineData("If null values are allowed.")]
    [InlineData("If null, an error is returned.")]
    [InlineData("If true, null is returned for what is missing.")]
    [InlineData("All other chunks will also include a usage, but with a null value.")]
    [InlineData("Turns are forwarded with a null subscriber.")]
    [InlineData("An object with an id and an email (null if there is none)")]
    [InlineData("Each entry has a value, null if there is none")]
    [InlineData("Object:<br/>- id: the id<br/>- email: null if there is none")]
    [InlineData("maximum = last tier's limit (null for unlimited)")]
    [InlineData("Deleted rows, e.g. null for a name")]
    [InlineData("See https://acme.dev/null/if")]
    [InlineData("Writes to /dev/null")]
    [InlineData("If None, nothing is compressed.")]
    [InlineData("If none, no tool needs approval.")]
    [InlineData("Annulled when the contract ends.")]
    public void A_description_does_not_say_that_a_field_may_be_null(string description) =>
        Assert.Equal("required string Name", PropertyOf("TypeScript", Markdown.Required("name", "*string*", description)));

    [Theory]
    [InlineData("*string*[]", "allowlist; null means all", "required List<string>? Name")]
    [InlineData("*string*[]", "Allowlist of ids. `null` means no restriction.", "required List<string>? Name")]
    [InlineData("*string*[]", "Tags, or null if they were not loaded", "required List<string>? Name")]
    [InlineData("Record<string, *string*>", "Set to null to remove.", "required Dictionary<string, string>? Name")]
    [InlineData("*string*[]", "An array of strings or null", "required List<string> Name")]
    [InlineData("*string*[]", "Names by hour, null if there is none", "required List<string> Name")]
    [InlineData("*string*[]", "Names (null if unknown)", "required List<string> Name")]
    [InlineData("Record<string, *string*>", "Names by id, may be null", "required Dictionary<string, string> Name")]
    public void A_null_for_an_element_is_not_one_for_the_list_or_map(string type, string description, string property) =>
        Assert.Equal(property, PropertyOf("TypeScript", Markdown.Required("name", type, description)));

    [Theory]
    [InlineData("*number*", "required double? Name")]
    [InlineData("*boolean*", "required bool? Name")]
    [InlineData("[Date](https://developer.mozilla.org/Date)", "required DateTimeOffset? Name")]
    [InlineData("*string*", "required string Name")]
    [InlineData("*string*[]", "required List<string> Name")]
    public void None_means_null_unless_it_is_a_value_of_the_type(string type, string property) =>
        Assert.Equal(property, PropertyOf("TypeScript", Markdown.Required("name", type, "None for one-time products.")));

    [Fact]
    public void A_field_called_nullable_is_not_nullable() =>
        Assert.Equal("required bool IsNullable", PropertyOf("TypeScript", Markdown.Required("isNullable", "*boolean*", "Nullable.")));

    [Theory]
    [InlineData("*string*", "required string? Name")]
    [InlineData("*string*[]", "required List<string>? Name")]
    public void An_example_cell_shows_null(string type, string property) =>
        Assert.Equal(property, PropertyOf("TypeScript", Markdown.Required("name", type, example: "null")));

    [Theory]
    [InlineData("\"null\"")]
    [InlineData("null island")]
    [InlineData("[null]")]
    public void An_example_cell_with_null_inside_a_value_shows_no_null(string example) =>
        Assert.Equal("required string Name", PropertyOf("TypeScript", Markdown.Required("name", "*string*", example: example)));

    [Theory]
    [InlineData("TypeScript", "*string*", "typescript", "let value: Pet = {\n  id: \"{\",\n  name: null,\n};")]
    [InlineData("TypeScript", "*string*", "typescript", "let value: Pet = {\n  // don't send it\n  \"name\": null\n};")]
    [InlineData("Php", "*string*", "php", "$value = new Components\\Pet(\n  name: null,\n);")]
    [InlineData("CSharp", "*string*", "csharp", "var value = new Pet() {\n    name = null,\n};")]
    [InlineData("Ruby", "*::String*", "ruby", "value = Models::Pet.new(\n  name: nil\n)")]
    public void The_literal_of_an_example_shows_null(string dialect, string type, string fence, string code) =>
        Assert.Equal("required string? Name", PropertyOf(dialect, Markdown.Required("name", type), Example(fence, code)));

    [Theory]
    [InlineData("let value: Pet = {\n  owner: {\n    name: null,\n  },\n  name: \"Rex\",\n};")]
    [InlineData("let value: Pet = {\n  tags: [{ name: null }],\n  name: \"Rex\",\n};")]
    [InlineData("let value: Pet = {\n  surname: null,\n  name: \"name: null\",\n};")]
    [InlineData("let value: Pet = {\n  // name: null,\n  name: \"Rex\",\n};")]
    [InlineData("let value: Pet = {\n  name: null ?? \"Rex\",\n};")]
    [InlineData("let name = null;")]
    public void The_literal_of_an_example_shows_null_for_another_field(string code) => Assert.Equal(
        "required string Name", PropertyOf("TypeScript", Markdown.Required("name", "*string*"), Example("typescript", code)));

    [Theory]
    [InlineData("TypeScript", "*string*", "required string? Name")]
    [InlineData("CSharp", "*string*", "required string? Name")]
    [InlineData("Php", "*string*", "required string? Name")]
    [InlineData("Ruby", "*::String*", "required string? Name")]
    [InlineData("Go", "[]*string*", "required List<string>? Name")]
    [InlineData("Python", PythonDate, "required DateTimeOffset? Name")]
    [InlineData("Python", PythonDateTime, "required DateOnly? Name")]
    [InlineData("Python", "List[*str*]", "required List<string>? Name")]
    [InlineData("Go", "*string*", "required string Name")]
    [InlineData("Python", "*str*", "required string Name")]
    [InlineData("Java", "*String*", "required string Name")]
    public void A_shown_null_counts_only_if_the_dialect_has_no_notation_for_null(string dialect, string type, string property) =>
        Assert.Equal(property, PropertyOf(dialect, Markdown.Required("name", type, "Null if it was never set.")));

    [Theory]
    [InlineData("""{"name":null}""")]
    [InlineData("""{"name":"Rex"}""")]
    [InlineData("{}")]
    public void A_null_of_an_optional_field_is_kept_and_can_be_assigned(string json)
    {
        var models = Project("TypeScript", Markdown.Optional("name", "*string*", "Null if it was never set.")).Build();
        Assert.Equal(json, models.RoundTrip("Pet", json));
        var pet = models.Read("Pet", json);
        pet.Name = null;
        Assert.Equal("""{"name":null}""", (string)pet.ToJson());
    }

    [Theory]
    [InlineData("Pet.name: not nullable", "required string Name")]
    [InlineData("Pet.name: nullable", "required string? Name")]
    public void A_correction_overrides_a_shown_null(string correction, string property) => Assert.Equal(
        property,
        Project("TypeScript", Markdown.Required("name", "*string*", "Null if it was never set."))
            .With("acme.corrections", correction).Run().Compile().Property("Pet"));

    [Fact]
    public void A_correction_equal_to_a_shown_null_is_reported()
    {
        const string Line = "Pet.name: nullable";
        var diagnostic = Assert.Single(
            Project("TypeScript", Markdown.Required("name", "*string*", example: "null")).With("acme.corrections", Line).Run().Diagnostics);
        Assert.Equal(
            $"The correction '{Line}' has no effect: the page of 'Pet' says so already", GeneratedSources.Message(diagnostic));
    }

    private static string PropertyOf(string dialect, string row, string example = "") =>
        Project(dialect, row, example).Build().Property("Pet");

    private static GeneratedProject Project(string dialect, string row, string example = "") => new GeneratedProject()
        .With("docs/pet.md", Markdown.Object("Pet", row).Replace("## Fields", example + "## Fields", StringComparison.Ordinal))
        .WithProperty("RouterSchemaSets", $"Folder=/acme/docs/|Dialect={dialect}");

    private static string Example(string fence, string code) => $"## Example Usage\n\n```{fence}\n{code}\n```\n\n";
}
