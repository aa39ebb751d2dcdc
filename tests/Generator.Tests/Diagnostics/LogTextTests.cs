using Microsoft.CodeAnalysis;
using Router.Codegen.Diagnostics;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Diagnostics;

/// <summary>People and build servers read the log of a build: text from a page must not look like anything else in it.</summary>
public sealed class LogTextTests
{
    [Theory]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb\rc", "a b c")]
    [InlineData("a\u2028b\u2029c\u0085d\te", "a b c d e")]
    [InlineData("a\u00A0b\u3000c", "a b c")]
    [InlineData("a\u0000b\u001Bc\u007Fd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\u202Eb\u200Bc\uFEFFd", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("a\uE000b\uFFFFc", "a\uFFFDb\uFFFDc")]
    [InlineData("a\U000E0041b", "a\uFFFDb")]
    [InlineData("##vso[task.setvariable]x", "#vso[task.setvariable]x")]
    [InlineData("x ###teamcity[x]", "x #teamcity[x]")]
    [InlineData("## Fields", "## Fields")]
    [InlineData("#a", "#a")]
    [InlineData("Gr\u00F6\u00DFe \u540D \U0001F600", "Gr\u00F6\u00DFe \u540D \U0001F600")]
    public void A_text_is_one_line_without_commands_and_hidden_characters(string text, string line) =>
        Assert.Equal(line, LogText.Line(text));

    [Fact]
    public void An_unpaired_surrogate_is_replaced() => Assert.Equal("a\uFFFDb\uFFFD", LogText.Line("a\uDC00b\uD800"));

    [Fact]
    public void A_long_argument_is_cut_visibly() => Assert.Equal(new string('a', 200) + "…", LogText.Argument(new string('a', 5000)));

    [Fact]
    public void A_surrogate_pair_is_not_split() =>
        Assert.Equal(new string('a', 199) + "…", LogText.Argument(new string('a', 199) + "\U0001F600\U0001F600"));

    [Fact]
    public void A_message_about_a_type_is_one_line()
    {
        var page = Markdown.Object("Pet", Markdown.Required("id", "x&#10;Program.cs(1,1): error CS9999: gone"));
        var message = GeneratedSources.Message(GeneratedProject.Of(page).Run().Single("RCG0002"));
        Assert.Equal("The type 'x Program.cs(1,1): error CS9999: gone' is not in the notation of Python; its values are raw JSON", message);
    }

    [Fact]
    public void A_page_reports_the_first_of_a_kind_and_the_number_of_others()
    {
        var rows = Enumerable.Range(0, 1000).Select(i => Markdown.Required($"f{i}", $"no type {i}")).ToArray();
        var sources = GeneratedProject.Of(Markdown.Object("Pet", [.. rows, Markdown.Required("g", Markdown.Link("Cat"))])).Run();
        var types = sources.Diagnostics.Where(diagnostic => diagnostic.Id == "RCG0002").ToList();
        Assert.Equal(FileReports.MostOfId + 1, types.Count);
        Assert.Equal("976 more of these in this file are not listed", GeneratedSources.Message(types[^1]));
        Assert.Equal(31, types[^1].Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(DiagnosticSeverity.Warning, types[^1].Severity);
        Assert.NotNull(sources.Single("RCG0003"));
    }

    [Fact]
    public void Each_page_counts_for_itself()
    {
        static string Page(string title) =>
            Markdown.Object(title, [.. Enumerable.Range(0, 20).Select(i => Markdown.Required($"f{i}", "no type"))]);
        Assert.Equal(40, GeneratedProject.Of(Page("Pet"), Page("Cat")).Run().Diagnostics.Count);
    }

    [Theory]
    [InlineData("nonsense", "expected")]
    [InlineData("Cat.x = y", "no page is titled 'Cat'")]
    public void A_file_of_wire_names_has_the_same_limit(string line, string reason)
    {
        var lines = string.Concat(Enumerable.Range(0, 100).Select(_ => line + "\n"));
        var diagnostics = GeneratedProject.Of(Markdown.Object("Pet", Markdown.Required("id", "*str*")))
            .With("a.corrections", lines).Run().Diagnostics;
        Assert.Equal(FileReports.MostOfId + 1, diagnostics.Count);
        Assert.Contains(reason, GeneratedSources.Message(diagnostics[0]), StringComparison.Ordinal);
    }
}
