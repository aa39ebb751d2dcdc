using CsCheck;
using Router.Codegen.Binding.Naming;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Binding;

public sealed class PagePathTests
{
    [Theory]
    [InlineData("/docs/models/cat.md", "dog.md", "/docs/models/dog.md")]
    [InlineData("/docs/models/cat.md", "./dog.md", "/docs/models/dog.md")]
    [InlineData("/docs/models/cat.md", "../errors/gone.md", "/docs/errors/gone.md")]
    [InlineData("/docs/models/cat.md", "..\\errors\\gone.md#why", "/docs/errors/gone.md")]
    [InlineData("/docs/models/cat.md", "../../gone.md?x", "/gone.md")]
    [InlineData("/docs/models/cat.md", "../../../gone.md", "gone.md")]
    [InlineData("/docs/models/cat.md", "../../../../gone.md", null)]
    [InlineData("/docs/models/cat.md", "/errors/gone.md", "/docs/models/errors/gone.md")]
    [InlineData("/docs/models/cat.md", "a/../b//./c.md", "/docs/models/b/c.md")]
    [InlineData("/docs/models/cat.md", "../errors/", "/docs/errors")]
    [InlineData("/docs/models/cat.md", "..", "/docs")]
    [InlineData("cat.md", "dog.md", "dog.md")]
    [InlineData("cat.md", "../dog.md", null)]
    [InlineData("docs/cat.md", "../dog.md", "dog.md")]
    [InlineData("docs/cat.md", "https://example.com/dog.md", null)]
    [InlineData("docs/cat.md", "#top", null)]
    public void A_link_is_resolved(string page, string target, string? path) => Assert.Equal(path, PagePath.Resolve(page, target));

    [Theory]
    [InlineData("/docs/models/cat.md", "/docs/models/dog.md", "dog.md")]
    [InlineData("/docs/models/cat.md", "/docs/errors/deep/gone.md", "../errors/deep/gone.md")]
    [InlineData("/docs/models/deep/cat.md", "/docs/dog.md", "../../dog.md")]
    [InlineData("cat.md", "dog.md", "dog.md")]
    public void A_link_gives_the_path_of_the_other_page(string page, string target, string link)
    {
        Assert.Equal(link, PagePath.Relative(page, target));
        Assert.Equal(target, PagePath.Resolve(page, link));
    }

    [Fact]
    public void Pages_are_ordered_by_path() => Gen.String[Gen.Char["aB/"], 0, 4].List[0, 40].Sample(paths =>
    {
        var sorted = paths.Order(StringComparer.Ordinal).ToList();
        PathOrder.Sort(paths, path => path);
        Assert.Equal(sorted, paths);
    });

    [Fact]
    public void An_added_page_is_ordered_among_the_others() =>
        Gen.Select(Gen.String.List[0, 40], Gen.String.List[0, 3]).Sample((paths, added) =>
        {
            List<string> pages = [.. paths.Order(StringComparer.Ordinal), .. added];
            PathOrder.Sort(pages, path => path);
            Assert.Equal(paths.Concat(added).Order(StringComparer.Ordinal), pages);
        });

    [Theory]
    [InlineData("/docs/models/../cat.md", "/docs/cat.md")]
    [InlineData("C:\\docs\\.\\cat.md", "C:/docs/cat.md")]
    [InlineData("\\\\server\\share\\docs\\..\\cat.md", "//server/share/cat.md")]
    [InlineData("//server/share/cat.md", "//server/share/cat.md")]
    [InlineData("/docs//models///cat.md", "/docs/models/cat.md")]
    [InlineData("C:\\docs\\\\cat.md", "C:/docs/cat.md")]
    public void Relative_parts_of_a_path_are_resolved(string path, string direct) => Assert.Equal(direct, PagePath.Direct(path));
}
