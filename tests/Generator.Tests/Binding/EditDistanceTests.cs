using CsCheck;
using Router.Codegen.Text;

namespace Router.Codegen.Tests.Binding;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("Cat", "cat", 0)]
    [InlineData("Cat", "Car", 1)]
    [InlineData("Cat", "Chat", 1)]
    [InlineData("Cat", "", 3)]
    [InlineData("", "Cat", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void The_distance_is_the_number_of_changed_letters(string left, string right, int distance) =>
        Assert.Equal(distance, new EditDistance(left).To(right));

    [Fact]
    public void The_distance_equals_that_of_the_full_table() =>
        Gen.Select(Name, Name, Name).Sample((left, first, second) =>
        {
            var distance = new EditDistance(left);
            Assert.Equal(ByTable(left, first), distance.To(first));
            Assert.Equal(ByTable(left, second), distance.To(second));
        });

    /// <summary>Names of up to three words of 64 letters.</summary>
    private static readonly Gen<string> Name = Gen.OneOf(Gen.Int[0, 8], Gen.Int[60, 68], Gen.Int[120, 180])
        .SelectMany(length => Gen.String[Gen.Char["aBcé"], length, length]);

    private static int ByTable(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(
                        Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                        table[i - 1, j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1));
            }
        }

        return table[left.Length, right.Length];
    }
}
