namespace Router.Codegen.Tests.Architecture;

public sealed class RoomTableTests
{
    [Fact]
    public void A_row_names_a_room_and_those_that_it_may_use()
    {
        var rows = RoomTable.Parse(Marked("| `A/B` | the names | `C`, `D/E` |", "| `C` | the rest | nothing |"));
        Assert.Equal(["A/B", "C"], rows.Select(row => row.Room));
        Assert.Equal(["the names", "the rest"], rows.Select(row => row.Decides));
        Assert.Equal(["C", "D/E"], rows[0].MayUse);
        Assert.Empty(rows[1].MayUse);
    }

    [Theory]
    [InlineData("| A | the names | nothing |")]
    [InlineData("| `A` | | nothing |")]
    [InlineData("| `A` | the names | C |")]
    [InlineData("| `A` | the names | |")]
    [InlineData("| `A` | the names | `C` `D` |")]
    [InlineData("| `A` | the names |")]
    public void A_malformed_row_is_refused(string row) => Assert.Throws<FormatException>(() => RoomTable.Parse(Marked(row)));

    [Fact]
    public void A_text_without_the_table_is_refused() =>
        Assert.Throws<FormatException>(() => RoomTable.Parse("| `A` | the names | nothing |"));

    private static string Marked(params string[] rows) =>
        "Text.\n\n<!-- rooms -->\n| room | decides | may use |\n|---|---|---|\n"
        + string.Join('\n', rows)
        + "\n<!-- /rooms -->\n\n| other | table |\n";
}
