using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Binding;

public sealed class DeprecatedTests
{
    private const string Notice = ": warning: ** DEPRECATED **: Use `name` \"soon\".<br/><br/>The number";

    [Fact]
    public void A_model_is_obsolete_with_the_reason() =>
        Assert.Equal("Use Cat.", Reason(Build("# ~~Pet~~\n\n> :warning: **DEPRECATED**: Use Cat.\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n| `id` | *str* | :heavy_check_mark: | N/A |\n").Type("Pet")));

    [Fact]
    public void A_field_is_obsolete_with_the_reason() =>
        Assert.Equal("Use name \"soon\".", Reason(Build(Markdown.Object("Pet", Markdown.Optional("~~id~~", "*str*", Notice))).Type("Pet").GetProperty("Id")!));

    [Fact]
    public void A_required_field_that_is_deprecated_need_not_be_set_in_code() =>
        Assert.Equal("string Id", Build(Markdown.Object("Pet", Markdown.Required("~~id~~", "*str*", Notice))).Property("Pet"));

    [Fact]
    public void What_refers_to_a_deprecated_model_raises_no_warning() => Build(
        "# ~~Pet~~\n\n## Fields\n\n| Field | Type | Required | Description |\n| - | - | - | - |\n| `pet` | [models.Pet](pet.md) | :heavy_minus_sign: | N/A |\n",
        Markdown.Union("U", "models.Pet", "models.Old"),
        "# ~~Old~~\n\n## Values\n\n- `\"a\"`\n- `\"b\"`\n",
        Markdown.Object("Owner", Markdown.Required("pets", "List[[models.Pet](pet.md)]"), Markdown.Required("old", "[models.Old](old.md)")));

    private static GeneratedModels Build(params string[] pages) => GeneratedProject.Of(pages).Build();

    private static string? Reason(System.Reflection.MemberInfo member) =>
        Assert.IsType<ObsoleteAttribute>(Attribute.GetCustomAttribute(member, typeof(ObsoleteAttribute))).Message;
}
