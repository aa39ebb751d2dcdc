using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Pages;

/// <summary>A text without white space at the ends of its lines and with no more than one empty line between two others.</summary>
internal static class TrimmedLines
{
    /// <summary>Reads the text of a builder.</summary>
    [MethodImpl(HotLoop.Options)]
    public static string Read(StringBuilder builder)
    {
        var text = new char[builder.Length]; // a builder of many parts searches for each character anew
        builder.CopyTo(0, text, 0, text.Length);
        var end = 0;
        var kept = 0;
        foreach (var c in text)
        {
            if (c == '\n')
            {
                // No empty line at the beginning, and no second one in a row.
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
