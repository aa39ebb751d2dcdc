using Router.Codegen.Tests.Projects;
using Router.Codegen.Text;

namespace Router.Codegen.Tests.Binding;

/// <summary>Messages suggest the name that was probably meant.</summary>
public sealed class SuggestionTests
{
    private static readonly string Cat = Markdown.Object("Cat", Markdown.Required("id", "*str*"));

    [Theory]
    [InlineData("*strng*", "The type 'strng' is not in the notation of Python (did you mean 'str'?); its values are raw JSON")]
    [InlineData("*string*", "The type 'string' is not in the notation of Python (did you mean 'str'?); its values are raw JSON")]
    [InlineData("*Str*", "No page describes 'Str' (did you mean 'str'?); its values are raw JSON")]
    [InlineData("*cat*", "The type 'cat' is not in the notation of Python (did you mean 'Cat'?); its values are raw JSON")]
    [InlineData("*Cst*", "No page describes 'Cst' (did you mean 'Cat'?); its values are raw JSON")]
    [InlineData(
        "[models.Str](str.md)",
        "No page describes 'Str', and its link leads to 'str.md', which is no file of the project; its values are raw JSON")]
    [InlineData("*models.Str*", "No page describes 'Str'; its values are raw JSON")]
    public void A_type_suggests_a_scalar_or_a_title(string type, string message)
    {
        var sources = GeneratedProject.Of(Cat, Markdown.Object("Owner", Markdown.Required("x", type))).Run();
        Assert.Equal(message, GeneratedSources.Message(Assert.Single(sources.Diagnostics)));
    }

    [Fact]
    public void A_title_that_begins_with_a_small_letter_is_suggested_with_its_module()
    {
        var cat = Cat.Replace("# Cat", "# cat", StringComparison.Ordinal);
        var sources = GeneratedProject.Of(cat, Markdown.Object("Owner", Markdown.Required("x", "*cat*"))).Run();
        Assert.Contains("(did you mean 'models.cat'?)", GeneratedSources.Message(sources.Single("RCG0002")), StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_the_same_set_are_suggested_first()
    {
        var sources = new GeneratedProject()
            .With("a/car.md", Markdown.Object("Cats", Markdown.Required("id", "*str*")))
            .With("b/card.md", Markdown.Object("Cat", Markdown.Required("id", "*str*")))
            .With("a/owner.md", Markdown.Object("Owner", Markdown.Required("x", "*models.Catz*")))
            .With("b/owner.md", Markdown.Object("Owner", Markdown.Required("x", "*models.Catz*")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/a/|Namespace=A||Folder=/acme/b/|Namespace=B").Run();
        Assert.Equal(
            ["(did you mean 'Cats'?)", "(did you mean 'Cat'?)"],
            sources.Diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .Select(diagnostic => GeneratedSources.Message(diagnostic).Split("'Catz' ")[1].Split(';')[0]));
    }

    [Theory]
    [InlineData("Brid", "Bird", true)]
    [InlineData("bRID", "Bird", true)]
    [InlineData("Bidr", "Bird", true)]
    [InlineData("Brdi", "Bird", false)]
    [InlineData("Brod", "Bird", false)]
    public void Two_swapped_letters_are_one_mistake(string name, string meant, bool isNear) =>
        Assert.Equal(isNear ? meant : null, Nearest.To(name, [meant]));

    [Theory]
    [InlineData("a.strng and str", "str", "int", "a.strng and int")]
    [InlineData("models.str[str]", "str", "int", "models.int[int]")]
    [InlineData("str.str2 str_", "str", "int", "str.str2 str_")]
    [InlineData("str", "", "int", "str")]
    public void Words_are_replaced_as_a_whole(string text, string word, string other, string expected) =>
        Assert.Equal(expected, WordText.Replace(text, word, other));
}
