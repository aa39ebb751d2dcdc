using System.Text.Json;

namespace Router.Codegen.Tests.Reading;

/// <summary>The result of reading a text: read, or refused at a place.</summary>
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

    /// <summary>The verdict of the framework's reader on a text.</summary>
    public static Verdict OfFramework(byte[] json, int maxDepth = 0) => Of(() =>
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
        }
    });

    /// <summary>
    /// True if all names and strings, as far as the text is JSON, are valid Unicode: the framework's reader looks at that only when it is
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
