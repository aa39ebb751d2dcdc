using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Router.Codegen.Polyfills;

namespace Router.Codegen.Text;

/// <summary>Text as JSON writes it.</summary>
internal static class JsonText
{
    private const string EscapedAscii = "\"&'+<>\\`\u007F";

    /// <summary>A JSON string. What the default encoder of System.Text.Json escapes is escaped: control characters by their number, where the encoder has letters for some.</summary>
    public static string Quote(string text) => IsPlain(text) ? "\"" + text + "\"" : Escaped(text);

    /// <summary>Whether a text stands in JSON as it is, with nothing escaped.</summary>
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

    /// <summary>The text of a JSON string that <see cref="Quote"/> made; other JSON as it is.</summary>
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
