using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class DeprecatedTests
{
    private const string Notice = ": warning: ** DEPRECATED **: Use `name` \"soon\".<br/><br/>The number";

    [Fact]
    public void A_model_is_obsolete_with_the_reason() =>
        Assert.Equal(
            "Use Cat.",
            Reason(Build(
                "# ~~Pet~~\n\n> :warning: **DEPRECATED**: Use Cat.\n\n## Fields\n\n| Field | Type | Required | Description |\n"
                + "| - | - | - | - |\n| `id` | *str* | :heavy_check_mark: | N/A |\n").Type("Pet")));

    [Fact]
    public void A_field_is_obsolete_with_the_reason() =>
        Assert.Equal(
            "Use name \"soon\".",
            Reason(Build(Markdown.Object("Pet", Markdown.Optional("~~id~~", "*str*", Notice))).Type("Pet").GetProperty("Id")!));

    [Theory]
    [InlineData("Use&#x2028;Program.cs(1,1): error CS9999: x", "Use Program.cs(1,1): error CS9999: x")]
    [InlineData("Use&#x202E;##vso[task.complete]", "Use\uFFFD#vso[task.complete]")]
    public void A_reason_is_one_line_of_the_compiler_s_log(string notice, string reason) => Assert.Equal(
        reason,
        Reason(Build(Markdown.Object("Pet", Markdown.Optional("~~id~~", "*str*", $": warning: ** DEPRECATED **: {notice}.")))
            .Type("Pet").GetProperty("Id")!)!.TrimEnd('.'));

    [Fact]
    public void A_deprecated_required_field_need_not_be_set_and_need_not_be_in_the_JSON()
    {
        var models = Build(Markdown.Object("Pet", Markdown.Required("~~id~~", "*str*", Notice), Markdown.Optional("name", "*str*")));
        Assert.Equal("string? Id", models.Properties("Pet")[0]);
        Assert.Equal("{}", models.RoundTrip("Pet", "{}"));
        Assert.Equal("""{"id":"1"}""", models.RoundTrip("Pet", """{"id":"1"}"""));
    }

    [Fact]
    public void A_deprecated_tag_tells_members_apart()
    {
        static string Member(string title, string kind) => Markdown.Object(
            title,
            Markdown.Required("~~kind~~", $"*Literal[\"{kind}\"]*", Notice),
            Markdown.Required("name", "*str*"),
            Markdown.Optional(kind, "*str*"));
        var models = Build(Markdown.Union("Pet", "models.Cat", "models.Dog"), Member("Cat", "cat"), Member("Dog", "dog"));
        Assert.Equal("Dog", models.MemberOf("Pet", """{"kind":"dog","name":"Rex"}"""));
        Assert.Equal("""{"kind":"dog","name":"Rex"}""", models.RoundTrip("Pet", """{"kind":"dog","name":"Rex"}"""));
    }

    [Fact]
    public void References_to_a_deprecated_model_cause_no_warning() => Build(
        "# ~~Pet~~\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n"
        + "| `pet` | [models.Pet](pet.md) | :heavy_minus_sign: | N/A |\n",
        Markdown.Union("U", "models.Pet", "models.Old"),
        "# ~~Old~~\n\n## Values\n\n- `\"a\"`\n- `\"b\"`\n",
        Markdown.Object(
            "Owner", Markdown.Required("pets", "List[[models.Pet](pet.md)]"), Markdown.Required("old", "[models.Old](old.md)")));

    private static GeneratedModels Build(params string[] pages) => GeneratedProject.Of(pages).Build();

    private static string? Reason(System.Reflection.MemberInfo member) =>
        Assert.IsType<ObsoleteAttribute>(Attribute.GetCustomAttribute(member, typeof(ObsoleteAttribute))).Message;
}
