using System.Text.Json;

namespace Router.Codegen.Tests.Reading;

/// <summary>Whether a text is read, and where it is refused if not.</summary>
internal readonly record struct Verdict(bool IsRead, long? Line, long? Byte)
{
    public static Verdict Of(Action read)
    {
        try
        {
            read();
            return new(true, null, null);
        }
        catch (JsonException e)
        {
            return new(false, e.LineNumber, e.BytePositionInLine);
        }
    }

    /// <summary>What the framework's reader says of a text.</summary>
    public static Verdict OfFramework(byte[] json, int maxDepth = 0) => Of(() =>
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
        }
    });

    /// <summary>
    /// Whether all names and strings, as far as the text is JSON, are valid Unicode: the framework's reader looks at that only when it is
    /// asked for a string.
    /// </summary>
    public static bool IsUnicode(byte[] json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                    _ = reader.GetString();
            }

            return true;
        }
        catch (JsonException)
        {
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
