using System.Text;
using System.Text.Json;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>
/// Normalizes JSON text: removes white space, and uses the same escapes everywhere. The text of numbers and the order of properties are
/// kept.
/// </summary>
internal static class CanonicalJson
{
    public static string Of(string json) => Of(Encoding.UTF8.GetBytes(json));

    public static string Of(ReadOnlySpan<byte> json)
    {
        var text = new StringBuilder();
        var reader = new Utf8JsonReader(
            json, new JsonReaderOptions { MaxDepth = 100_000, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var needsComma = false;
        while (reader.Read())
        {
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (needsComma && !isEnd)
            {
                text.Append(',');
            }

            text.Append(Token(ref reader));
            needsComma = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }

        return text.ToString();
    }

    private static string Token(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "{",
        JsonTokenType.EndObject => "}",
        JsonTokenType.StartArray => "[",
        JsonTokenType.EndArray => "]",
        JsonTokenType.PropertyName => Quoted(ref reader) + ":",
        JsonTokenType.String => Quoted(ref reader),
        _ => Encoding.UTF8.GetString(reader.ValueSpan),
    };

    private static string Quoted(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Serialize(reader.GetString());
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate is allowed in JSON text, but not in a string.
            return "\"" + Encoding.UTF8.GetString(reader.ValueSpan) + "\"";
        }
    }
}
