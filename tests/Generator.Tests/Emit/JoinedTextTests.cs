using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Emit;

namespace Router.Codegen.Tests.Emit;

public sealed class JoinedTextTests
{
    private static readonly Gen<string[]> Parts = Gen.String[Gen.Char["aé\r\n"], 1, 20].Array[0, 12];

    [Fact]
    public void The_text_is_that_of_its_parts() => Parts.Sample(parts =>
    {
        var (joined, whole) = (new JoinedText(parts), SourceText.From(string.Concat(parts), Encoding.UTF8));
        Assert.Equal(whole.ToString(), joined.ToString());
        Assert.Equal(Enumerable.Range(0, whole.Length).Select(i => whole[i]), Enumerable.Range(0, joined.Length).Select(i => joined[i]));
        Assert.Equal(whole.Lines.Select(line => line.Span), joined.Lines.Select(line => line.Span));
        Assert.Equal(whole.GetChecksum(), joined.GetChecksum());
        Assert.True(whole.ContentEquals(joined));
    });

    [Fact]
    public void Any_part_of_the_text_can_be_copied() => Gen.Select(Parts, Gen.Int[0, 250], Gen.Int[0, 250]).Sample((parts, start, end) =>
    {
        var whole = string.Concat(parts);
        (start, end) = (Math.Min(start, whole.Length), Math.Min(end, whole.Length));
        var span = TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
        Assert.Equal(whole.Substring(span.Start, span.Length), new JoinedText(parts).ToString(span));
    });
}
