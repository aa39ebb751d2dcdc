using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>Trims a text: no white space at its start and at the ends of its lines, no consecutive empty lines.</summary>
internal static class TrimmedLines
{
    /// <summary>Reads the text of a builder.</summary>
    [MethodImpl(HotLoop.Options)]
    public static string Read(StringBuilder builder)
    {
        var text = new char[builder.Length]; // the indexer of a builder searches its chunks for each character
        builder.CopyTo(0, text, 0, text.Length);
        var end = 0;
        var kept = 0;
        foreach (var c in text)
        {
            if (c == '\n')
            {
                // No empty line at the start, and no two in a row.
                end = kept;
                var isSecondEmpty = end >= 2 && text[end - 1] == '\n' && text[end - 2] == '\n';
                if (end > 0 && !isSecondEmpty)
                {
                    text[end++] = '\n';
                    kept = end;
                }
            }
            else if (end > 0 || !char.IsWhiteSpace(c))
            {
                text[end++] = c == '\r' ? ' ' : c;
                kept = char.IsWhiteSpace(c) ? kept : end;
            }
        }

        while (kept > 0 && text[kept - 1] == '\n')
        {
            kept--;
        }

        return new string(text, 0, kept);
    }
}
