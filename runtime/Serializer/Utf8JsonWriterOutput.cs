using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen.Serializer;

/// <summary>Passes JSON text on to a <see cref="Utf8JsonWriter"/>.</summary>
internal static class Utf8JsonWriterOutput
{
    /// <summary>Writes the text as it is, or token by token where the writer indents or escapes otherwise.</summary>
    public static void Into(Utf8JsonWriter writer, ReadOnlySpan<byte> text)
    {
        var options = writer.Options;
        if (!options.Indented && options.Encoder is null)
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            TokenByToken(writer, text);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TokenByToken(Utf8JsonWriter writer, ReadOnlySpan<byte> text)
    {
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
            case JsonTokenType.Number:
                Number(writer, reader.ValueSpan);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
        }
    }

    /// <summary>Writes a number in its own digits; a raw value would stand on the line of the token before it.</summary>
    private static void Number(Utf8JsonWriter writer, ReadOnlySpan<byte> text)
    {
        Span<byte> canonical = stackalloc byte[40];
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value.TryFormat(canonical, out var length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(canonical[..length]))
        {
            writer.WriteNumberValue(value);
            return;
        }

        using var document = JsonDocument.Parse(text.ToArray());
        document.RootElement.WriteTo(writer);
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
