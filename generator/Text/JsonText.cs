using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Text;

/// <summary>Converts between text and JSON strings.</summary>
internal static class JsonText
{
    private const string EscapedAscii = "\"&'+<>\\`\u007F";

    /// <summary>
    /// Writes a JSON string. It escapes the same characters as the default encoder of System.Text.Json, but all control characters by
    /// number.
    /// </summary>
    public static string Quote(string text) => IsPlain(text) ? "\"" + text + "\"" : Escaped(text);

    /// <summary>True if no character of the text must be escaped.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsPlain(string text)
    {
        var plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        return plain == text.Length;
    }

    private static string Escaped(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c == '\\')
            {
                json.Append("\\\\");
            }
            else if (IsPlain(c))
            {
                json.Append(c);
            }
            else
            {
                json.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return json.Append('"').ToString();
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' && EscapedAscii.IndexOf(c) < 0;

    /// <summary>True for a JSON string in the form that <see cref="Quote"/> writes.</summary>
    public static bool IsQuoted(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[text.Length - 1] != '"')
        {
            return false;
        }

        var i = 1;
        while (i < text.Length - 1 && LengthAt(text, i) is > 0 and var length)
        {
            i += length;
        }

        return i == text.Length - 1;
    }

    /// <summary>The length of a character of a JSON string; 0 if <see cref="Quote"/> would write it in another form.</summary>
    private static int LengthAt(string json, int index) =>
        json[index] != '\\' ? (IsPlain(json[index]) ? 1 : 0)
        : json[index + 1] == '\\' ? 2
        : json[index + 1] == 'u' && index + 6 < json.Length
            && ushort.TryParse(json.Substring(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _) ? 6
        : 0;

    /// <summary>Reads a JSON string that <see cref="Quote"/> wrote. Returns other JSON unchanged.</summary>
    public static string Unquote(string json)
    {
        if (json.Length < 2 || json[0] != '"')
        {
            return json;
        }

        if (json.IndexOf('\\') < 0)
        {
            return json.Substring(1, json.Length - 2);
        }

        var text = new StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] == '\\' && json[++i] == 'u')
            {
                text.Append((char)ushort.Parse(json.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(json[i]);
            }
        }

        return text.ToString();
    }
}
