using Router.Codegen.Diagnostics;

namespace Router.Codegen.Tests.Diagnostics;

/// <summary>Diagnostics are unchanged after they are written to a comment and read back.</summary>
public sealed class DiagnosticLineTests
{
    private static readonly DiagnosticInfo Plain = new(
        DiagnosticCatalog.UnresolvedReference, "/acme/docs/pet.md", new SourceRange(1, 2, 3, 4, 5, 6), "a\tb", "", "c\u2028\"d");

    [Fact]
    public void The_data_of_fixes_is_kept()
    {
        var diagnostic = Plain with { Properties = FixData.Replace(7, "a\r\n\t\"b\"", "\u2029") };
        Assert.Equal(diagnostic, DiagnosticLine.Read(DiagnosticLine.Write(diagnostic)));
    }

    [Fact]
    public void The_origin_in_one_page_is_kept()
    {
        var diagnostic = Plain with { IsOfPage = true };
        Assert.Equal(diagnostic, DiagnosticLine.Read(DiagnosticLine.Write(diagnostic)));
    }

    [Fact]
    public void Data_that_is_too_long_is_left_out_as_a_whole()
    {
        var diagnostic = Plain with { Properties = FixData.Replace(7, new string('a', 5_000), "b") };
        Assert.Equal(Plain, DiagnosticLine.Read(DiagnosticLine.Write(diagnostic)));
    }

    [Fact]
    public void A_line_with_less_data_than_announced_is_ignored()
    {
        var line = DiagnosticLine.Write(Plain).Split('\t');
        line[10] = "4";
        Assert.Null(DiagnosticLine.Read(string.Join('\t', line)));
    }
}
