using Router.Codegen.Tests.Pages;
using Router.Codegen.Tests.Projects;

namespace Router.Codegen.Tests.Emit;

/// <summary>Pages with CRLF line endings give the same bytes as with LF.</summary>
public sealed class LineEndTests
{
    public static TheoryData<string> Sets => [.. RealPagesTests.Sets.Select(static set => set.Data.Item1)];

    [Theory]
    [InlineData("# Role\n\n## Values\n\n```typescript\n\"a\nb\" | \"c\\\nd\"\n```\n")]
    [InlineData("# Role\n\n## Values\n\n- `\"a\nb\"`\n- `c\nd`\n")]
    [InlineData("# Pet\n\nA `b\nc` d  \ne\\\nf\n\n    g\n    h\n\n<p>\ni\n</p>\n\n## Values\n\n- `a`\n- `b`\n")]
    public void A_text_on_two_lines_gives_the_same(string page) => AssertSame([("docs/page.md", page)]);

    [Fact]
    public void A_zero_near_the_beginning_is_found_with_both_line_endings()
    {
        var page = "# Pet" + new string('\n', 50) + "\0" + Markdown.Object("Pet", Markdown.Required("id", "*str*"))["# Pet".Length..];

        Assert.Empty(Emitted([("docs/pet.md", page)]));
        Assert.Empty(Emitted([("docs/pet.md", page.Replace("\n", "\r\n"))]));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_real_set_gives_the_same(string set) => AssertSame(RealSet.Load(set));

    private static void AssertSame(List<(string Path, string Text)> files)
    {
        var expected = Emitted(files);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Emitted(files.ConvertAll(static file => (file.Path, file.Text.Replace("\r", "").Replace("\n", "\r\n")))));
    }

    private static IReadOnlyDictionary<string, string> Emitted(List<(string Path, string Text)> files) => new GeneratedProject()
        .WithFiles(files.Select(static file => new InMemoryText(GeneratedProject.Directory + file.Path.TrimStart('.', '/'), file.Text)))
        .Run().Files;
}
