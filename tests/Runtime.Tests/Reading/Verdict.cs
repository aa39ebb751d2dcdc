using System.Text.Json;

namespace Router.Codegen.Tests.Reading;

/// <summary>The result of reading a text: accepted, or refused at a position.</summary>
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

    /// <summary>The result of the framework's reader for a text.</summary>
    public static Verdict OfFramework(byte[] json, int maxDepth = 0) => Of(() =>
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        while (reader.Read())
        {
        }
    });

    /// <summary>
    /// True if all names and strings up to the first error are valid Unicode. The framework's reader checks that only when it decodes a
    /// string.
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
