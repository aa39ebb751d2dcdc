using System.Text.Json;

namespace Router.Codegen;

/// <summary>Hands written text to a writer.</summary>
internal static class Replay
{
    /// <summary>Writes the text as it is, or token by token where the writer indents or escapes otherwise.</summary>
    public static void Into(Utf8JsonWriter writer, ReadOnlySpan<byte> text)
    {
        if (!writer.Options.Indented && writer.Options.Encoder is null)
        {
            writer.WriteRawValue(text, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            Token(writer, ref reader);
        }
    }

    private static void Token(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.String:
                Text(writer, ref reader);
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void Text(Utf8JsonWriter writer, ref Utf8JsonReader reader)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // JSON can hold half a surrogate pair, a string that is escaped anew cannot.
            writer.WriteRawValue([(byte)'"', .. reader.ValueSpan, (byte)'"'], skipInputValidation: true);
            return;
        }

        writer.WriteStringValue(text);
    }
}
