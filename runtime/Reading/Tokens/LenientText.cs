
namespace Router.Codegen.Reading.Tokens;

/// <summary>Text with comments or trailing commas, which some callers allow.</summary>
internal static class LenientText
{
    /// <summary>Replaces comments and trailing commas by white space. The positions of everything else stay the same.</summary>
    /// <param name="text">One JSON value that is valid apart from comments and trailing commas.</param>
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
                    Clear(strict.AsSpan(i, end - i));
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

    /// <summary>The index of the closing quote of the string that begins at the index.</summary>
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
    /// The index after the comment that begins at the index. A line comment ends with its line; a carriage return alone also ends a line.
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

    /// <summary>Replaces a comment by white space. The number of lines stays the same.</summary>
    private static void Clear(Span<byte> comment)
    {
        var isLine = comment[1] == '/';
        foreach (ref var c in comment)
        {
            c = c == (byte)'\n' ? c : (byte)' ';
        }

        if (isLine)
        {
            comment[^1] = (byte)'\n'; // the framework also counts a carriage return alone as a line
        }
    }
}
