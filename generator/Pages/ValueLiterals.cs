using Markdig.Syntax;
using Router.Codegen.Types;

namespace Router.Codegen.Pages;

/// <summary>Reads the literals of a TypeScript union.</summary>
internal sealed class ValueLiterals(PageSource source, CollectedValues values)
{
    /// <summary>Reads the code; false if it has no literals.</summary>
    public bool Read(FencedCodeBlock code)
    {
        if (code.Lines.Count == 0)
        {
            return false;
        }

        var position = code.Lines.Lines[0].Slice.Start;
        var end = code.Lines.Lines[code.Lines.Count - 1].Slice.End + 1;
        var isRead = false;
        var unclosed = ""; // quotes without a closing one: later quotes of the same kind have none either
        while (position < end)
        {
            var start = position;
            var first = source.Text[start];
            if (unclosed.IndexOf(first) < 0 && Literals.TryRead(source.Text, ref position, end, out var literal))
            {
                values.Add(null, literal.Text, literal.Notation, start, position);
                isRead = true;
            }
            else if (string.CompareOrdinal(source.Text, position, UnrecognizedValues.Name, 0, UnrecognizedValues.Name.Length) == 0)
            {
                position += UnrecognizedValues.Name.Length;
            }
            else if (first == '|' && FindBare(position + 1, end) is var (from, to))
            {
                source.ReportUnused(source.Range(from, to), $"The value '{source.Slice(from, to)}'", "a text among literals has quotes");
                position = to;
            }
            else
            {
                unclosed += first is '"' or '\'' && unclosed.IndexOf(first) < 0 ? first : "";
                position++;
            }
        }

        return isRead;
    }

    /// <summary>A word after a bar that is neither a literal nor the word for unrecognised values; null if there is none.</summary>
    private (int Start, int End)? FindBare(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        var stop = start;
        while (stop < end && (char.IsLetterOrDigit(source.Text[stop]) || source.Text[stop] is '_' or '-' or '.'))
        {
            stop++;
        }

        var position = start;
        var isNone = stop == start || source.Slice(start, stop) == UnrecognizedValues.Name
            || Literals.TryRead(source.Text, ref position, end, out _);
        return isNone ? null : (start, stop);
    }
}
