using System.Globalization;
using System.Text;

namespace Router.Codegen.Types;

/// <summary>Writes values as JSON.</summary>
internal static class JsonText
{
    /// <summary>The text in quotes, with the escapes that JSON demands and no others.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                json.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                json.Append(c);
            }
        }

        return json.Append('"').ToString();
    }
}
