using System.Globalization;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

public sealed class OutputFilesTests
{
    private const int MostSingle = 200;

    [Fact]
    public void Up_to_200_models_have_a_file_each()
    {
        var files = Many(MostSingle).Run().Files.Keys;
        Assert.Equal(MostSingle, files.Count(file => file.StartsWith("Acme.Models.M", StringComparison.Ordinal)));
        Assert.Equal(MostSingle + 1, files.Count());
    }

    [Theory]
    [InlineData(MostSingle + 1)]
    [InlineData(1_000)]
    public void More_than_200_models_share_a_bounded_number_of_files(int count)
    {
        var sources = Many(count).Run();
        Assert.InRange(sources.Files.Count, 2, 65);
        Assert.Equal(count, sources.Files.Values.Sum(text => text.Split("partial class M").Length - 1));
    }

    [Fact]
    public void Up_to_1000_models_of_a_namespace_are_listed_by_name() =>
        Many(1_000).WithCode("class A { object a = Acme.Models.RouterModels.Default.M999; }").Build();

    [Fact]
    public void More_than_1000_models_are_not_listed_and_the_compiler_names_the_alternative() => Assert.Equal(
        "User.cs(1,22): error CS0619: 'RouterModels.Default' is obsolete: 'Above 1,000 models in a namespace there is no list of them "
        + "by name; this one has 1,001. Use RouterModels.Info<X>() in place of RouterModels.Default.X.': "
        + "class A { object a = Acme.Models.RouterModels.Default.M999; }",
        Assert.Single(Many(1_001).WithCode("class A { object a = Acme.Models.RouterModels.Default.M999; }").Run().CompilerComplaints));

    [Fact]
    public void A_project_may_ask_for_a_file_each() =>
        Assert.Equal(MostSingle + 2, Many(MostSingle + 1).WithProperty("RouterCodegenFilePerModel", "true").Run().Files.Count);

    [Fact]
    public void An_added_model_changes_one_of_many_files()
    {
        var before = Many(300).Run().Files;
        var after = Many(300).With(Markdown.Object("Another")).Run().Files;
        Assert.Single(
            after,
            file => !file.Key.EndsWith("-RouterModels.g.cs", StringComparison.Ordinal)
                && before.GetValueOrDefault(file.Key) != file.Value);
    }

    [Fact]
    public void Files_that_share_models_compile() => Assert.Equal(
        MostSingle + 6, Varied(Many(MostSingle + 1)).Build().Models.Count);

    [Theory]
    [InlineData("Pet", "pEt", "PET")]
    [InlineData("RouterModels1", "Routermodels", "ROUTERMODELS")]
    public void File_names_differ_not_only_in_case(params string[] titles)
    {
        var project = titles.Select((title, index) => (title, index))
            .Aggregate(new GeneratedProject(), (p, page) => p.With($"docs/{page.index}.md", Markdown.Object(page.title)));
        var files = project.Run().AssertNoDiagnostics().Files;
        Assert.Equal(titles.Length + 1, files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Titles_that_are_invalid_file_names_give_valid_ones() => Assert.All(
        GeneratedProject.Of()
            .With("docs/a.md", Markdown.Object("値段/..\\"))
            .With("docs/b.md", Markdown.Object("../../etc/passwd")).Run().AssertNoDiagnostics().Files.Keys,
        file => Assert.Matches(@"^[A-Za-z0-9._-]+\.g\.cs$", file));

    [Fact]
    public void A_name_without_ASCII_letters_gives_no_hidden_file() => Assert.Contains(
        GeneratedProject.Of(Markdown.Object("名前")).Run().AssertNoDiagnostics().Files.Keys,
        file => file.StartsWith("Model.", StringComparison.Ordinal));

    [Theory]
    [InlineData(0)]
    [InlineData(MostSingle)]
    public void The_order_of_pages_does_not_matter(int more)
    {
        var project = Varied(Many(more));
        var expected = project.Run().AssertNoDiagnostics().Files;
        Assert.Equal(expected, project.Reordered(files => files.Reverse()).Run().Files);
        var reordered = project.Reordered(files => files.OrderBy(file => file.Path.GetHashCode(StringComparison.Ordinal)));
        Assert.Equal(expected, reordered.Run().Files);
    }

    [Fact]
    public void The_name_of_a_page_does_not_depend_on_the_order_of_pages()
    {
        var project = new GeneratedProject()
            .With("docs/1.md", Markdown.Object("pet")).With("docs/2.md", Markdown.Object("Pet")).With("docs/3.md", Markdown.Object("PET"));
        Assert.Equal(project.Run().Files, project.Reordered(files => files.Reverse()).Run().Files);
    }

    [Fact]
    public void The_spelling_of_a_union_does_not_depend_on_the_order_of_pages()
    {
        var project = GeneratedProject.Of(
            "# Pet\n",
            Markdown.Object("A", Markdown.Required("pet", "[T.any(::String, ::Integer)](pet.md)")),
            Markdown.Object("B", Markdown.Required("pet", "[T.any(::Float, T::Boolean)](pet.md)")))
            .WithProperty("RouterSchemaSets", "Folder=/acme/docs/|Dialect=Ruby");
        Assert.Equal(project.Run().Files, project.Reordered(files => files.Reverse()).Run().Files);
    }

    [Fact]
    public void The_same_pages_give_the_same_files()
    {
        Assert.Equal(Varied(new()).Run().Files, Varied(new()).Run().Files);
    }

    [Fact]
    public void Lines_end_in_line_feeds_whatever_the_pages_have()
    {
        var files = GeneratedProject.Of()
            .With("docs/pet.md", Markdown.Object("Pet", Markdown.Required("id", "*str*", "One<br/>two"))
                .Replace("\n", "\r\n", StringComparison.Ordinal)
                .Replace("# Pet\r\n", "# Pet\r\n\r\nA pet.\r\nTwo lines.\r\n", StringComparison.Ordinal))
            .Run().AssertNoDiagnostics().Files;
        Assert.All(files.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(files.Values, text => Assert.EndsWith("}\n", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_build_does_not_matter(string culture)
    {
        var project = Varied(Many(MostSingle + 1));
        var expected = In(CultureInfo.InvariantCulture, () => project.Run().AssertNoDiagnostics().Files);
        Assert.Equal(expected, In(CultureInfo.GetCultureInfo(culture), () => project.Run().Files));
    }

    private static T In<T>(CultureInfo culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static GeneratedProject Many(int count) => Enumerable.Range(0, count).Aggregate(
        new GeneratedProject(), (project, number) => project.With(Markdown.Object($"M{number}", Markdown.Required("id", "*str*"))));

    private static GeneratedProject Varied(GeneratedProject project) => project
        .With(Markdown.Object(
            "Item",
            Markdown.Required("i", "*Literal[-1]*"),
            Markdown.Optional("id", "*OptionalNullable[float]*"),
            Markdown.Required("ii", Markdown.Link("Icon"))))
        .With(Markdown.Object("Other", Markdown.Required("i", "*Literal[2]*"), Markdown.Required("ii", Markdown.Link("Icon"))))
        .With(Markdown.Bullets("Icon", "i", "I", "-1.5"))
        .With(Markdown.Enum("Ints", "-1", "1000000"))
        .With(Markdown.Union("Mixed", "models.Item", "models.Other", "float"));
}
