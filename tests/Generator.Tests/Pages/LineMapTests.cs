using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Pages;

namespace Router.Codegen.Tests.Pages;

public sealed class LineMapTests
{
    [Fact]
    public void Lines_end_at_the_same_positions_as_for_the_compiler() =>
        Gen.Char["ab\r\n\u0085\u2028\u2029"].Array[0, 30].Select(c => new string(c)).Sample(text =>
        {
            var expected = SourceText.From(text).Lines;
            var map = new LineMap(text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var position = expected.GetLinePosition(offset);
                Assert.Equal((position.Line, position.Character), map.Locate(offset));
            }
        });
}
