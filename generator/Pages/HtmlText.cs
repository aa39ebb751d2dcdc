using System.Text;

namespace Router.Codegen.Pages;

/// <summary>Converts the HTML in a description to text. A placeholder like &lt;worker-id&gt; is text, not HTML.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "blockquote", "br", "center", "cite", "code", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2",
        "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strike",
        "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "BR",
    };

    private static readonly HashSet<string> LineBreaks = new(StringComparer.Ordinal) { "br", "BR", "hr", "tr" };

    /// <summary>Writes a tag as text: a line break, a list mark or nothing. A tag that is not HTML is written unchanged.</summary>
    public static void Write(string tag, StringBuilder text)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            return;
        }

        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = Name(tag, isEnd ? 2 : 1);
        if (!Elements.Contains(name))
        {
            text.Append(tag);
        }
        else if (LineBreaks.Contains(name) && !isEnd)
        {
            text.Append('\n');
        }
        else if (name == "p")
        {
            text.Append("\n\n");
        }
        else if (name == "li" && !isEnd)
        {
            text.Append("\n- ");
        }
    }

    /// <summary>Writes a line of text and tags.</summary>
    public static void WriteMixed(string line, StringBuilder text)
    {
        var position = 0;
        while (position < line.Length)
        {
            var open = line.IndexOf('<', position);
            var close = open < 0 ? -1 : line.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            text.Append(line, position, open - position);
            Write(line.Substring(open, close + 1 - open), text);
            position = close + 1;
        }

        text.Append(line, position, line.Length - position);
    }

    private static string Name(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && tag[end] is not (' ' or '\t' or '\n' or '/' or '>'))
        {
            end++;
        }

        return tag.Substring(start, end - start);
    }
}
