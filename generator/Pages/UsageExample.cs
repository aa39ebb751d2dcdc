using Markdig.Syntax;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Finds the value that the code under "## Example Usage" assigns, or passes to the constructor of an open enum.</summary>
internal sealed class UsageExample(string text)
{
    private static readonly char[] BeforeValue = ['=', '('];

    /// <summary>The notation of the first value; null if the code shows none.</summary>
    public ValueNotation? NotationIn(List<Block> example)
    {
        foreach (var block in example)
        {
            if (block is FencedCodeBlock code && NotationIn(code) is { } notation)
            {
                return notation;
            }
        }

        return null;
    }

    private ValueNotation? NotationIn(FencedCodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            if (NotationIn(line.Start, line.End + 1) is { } notation)
            {
                return notation;
            }
        }

        return null;
    }

    /// <summary>Reads the line between two offsets. Paths of imports follow neither of the two signs.</summary>
    private ValueNotation? NotationIn(int start, int end)
    {
        for (var position = start; position < end && Next(position, end) is var sign and >= 0; position = sign + 1)
        {
            var (value, _) = MarkdownText.Trim(text, sign + 1, end);
            if (Literals.TryRead(text, ref value, end, out var literal))
            {
                return literal.Notation;
            }
        }

        return null;
    }

    private int Next(int start, int end) => text.IndexOfAny(BeforeValue, start, end - start);
}
