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
    public void Follows_a_link(string page, string target, string? path) => Assert.Equal(path, PagePath.Resolve(page, target));

    [Theory]
    [InlineData("/docs/models/cat.md", "/docs/models/dog.md", "dog.md")]
    [InlineData("/docs/models/cat.md", "/docs/errors/deep/gone.md", "../errors/deep/gone.md")]
    [InlineData("/docs/models/deep/cat.md", "/docs/dog.md", "../../dog.md")]
    [InlineData("cat.md", "dog.md", "dog.md")]
    public void A_link_leads_from_one_page_to_another(string page, string target, string link)
    {
        Assert.Equal(link, PagePath.Relative(page, target));
        Assert.Equal(target, PagePath.Resolve(page, link));
    }

    [Fact]
    public void Pages_come_in_the_order_of_their_paths() => Gen.String[Gen.Char["aB/"], 0, 4].List[0, 40].Sample(paths =>
    {
        var sorted = paths.Order(StringComparer.Ordinal).ToList();
        PathOrder.Sort(paths, path => path);
        Assert.Equal(sorted, paths);
    });

    [Fact]
    public void A_page_that_comes_last_gets_its_place_among_the_others() =>
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
    public void A_file_is_where_its_path_leads(string path, string direct) => Assert.Equal(direct, PagePath.Direct(path));
}
