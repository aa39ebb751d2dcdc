
namespace Router.Codegen.Reading.Tokens;

/// <summary>Text with comments, or commas behind last elements, which some callers allow.</summary>
internal static class LenientText
{
    /// <summary>The same text with space in their place, so that everything else stays where it is.</summary>
    /// <param name="text">One value that is valid but for them.</param>
    public static byte[] MakeStrict(ReadOnlySpan<byte> text)
    {
        var strict = text.ToArray();
        var comma = -1;
        for (var i = 0; i < strict.Length; i++)
        {
            switch (strict[i])
            {
                case (byte)'"':
                    i = StringEnd(text, i);
                    comma = -1;
                    break;
                case (byte)'/':
                    var end = CommentEnd(text, i);
                    ReaderConstructor(strict.AsSpan(i, end - i));
                    i = end - 1;
                    break;
                case (byte)',':
                    comma = i;
                    break;
                case (byte)'}' or (byte)']' when comma >= 0:
                    strict[comma] = (byte)' ';
                    comma = -1;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                    break;
                default:
                    comma = -1;
                    break;
            }
        }

        return strict;
    }

    /// <summary>The index of the last quote of the string that begins at the index.</summary>
    private static int StringEnd(ReadOnlySpan<byte> text, int start)
    {
        var i = start + 1;
        while (text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    /// <summary>
    /// The index behind the comment that begins at the index. One of a line ends with the line, be that at a carriage return alone.
    /// </summary>
    private static int CommentEnd(ReadOnlySpan<byte> text, int start)
    {
        var rest = text[(start + 2)..];
        if (text[start + 1] == '*')
        {
            return start + 2 + rest.IndexOf("*/"u8) + 2;
        }

        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        return length < 0 ? text.Length : start + 2 + length + (rest[length..].StartsWith("\r\n"u8) ? 2 : 1);
    }

    /// <summary>Puts space in a comment's place, on as many lines.</summary>
    private static void ReaderConstructor(Span<byte> comment)
    {
        var isLine = comment[1] == '/';
        foreach (ref var c in comment)
        {
            c = c == (byte)'\n' ? c : (byte)' ';
        }

        if (isLine)
        {
            comment[^1] = (byte)'\n'; // where it may have been a carriage return, which the framework counts as a line too
        }
    }
}
