namespace Router.Codegen.Tests.Projects;

public sealed class BaselineDifferenceTests
{
    [Fact]
    public void Equal_texts_do_not_differ() => Assert.Null(Baselines.FirstDifference("a\nb", "a\nb"));

    [Fact]
    public void The_first_different_line_is_shown_with_the_lines_before_it() => Assert.Equal(
        "     2: b\n     3: c\n     4: d\n-    5: e\n+    5: x\n+    6: f\n",
        Baselines.FirstDifference("a\nb\nc\nd\ne", "a\nb\nc\nd\nx\nf"));

    [Fact]
    public void A_text_that_ends_early_differs() => Assert.Equal("     1: a\n+    2: b\n", Baselines.FirstDifference("a", "a\nb"));
}
