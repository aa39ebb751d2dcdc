using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Router.Codegen.Writing;

namespace Router.Codegen.Serializer;

/// <summary>Writes JSON text to a <see cref="Utf8JsonWriter"/>.</summary>
internal static class Utf8JsonWriterOutput
{
    /// <summary>True if the writer would write the same text: it does not indent, and uses the same escapes as models.</summary>
    public static bool IsVerbatim(Utf8JsonWriter writer)
    {
        var options = writer.Options;
        return !options.Indented && (options.Encoder is null || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default));
    }

    /// <summary>Writes the text unchanged, or token by token if the writer indents or uses other escapes.</summary>
    /// <param name="setAside">The texts whose marks are in the text; null if it is written unchanged.</param>
    public static void Into(Utf8JsonWriter writer, ReadOnlySpan<byte> text, SetAsideTexts? setAside)
    {
        if (setAside is null)
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            TokenByToken(writer, text, setAside);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TokenByToken(Utf8JsonWriter writer, ReadOnlySpan<byte> text, SetAsideTexts setAside)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            Token(writer, ref reader, setAside);
        }
    }

    private static void Token(Utf8JsonWriter writer, ref Utf8JsonReader reader, SetAsideTexts setAside)
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
                Text(writer, ref reader, setAside);
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

    /// <summary>Writes a number with its original digits. A raw value would not be indented.</summary>
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

    private static void Text(Utf8JsonWriter writer, ref Utf8JsonReader reader, SetAsideTexts setAside)
    {
        if (setAside.Find(reader.ValueSpan) is { } original)
        {
            writer.WriteStringValue(original);
            return;
        }

        if (!reader.ValueIsEscaped && Utf8.IsValid(reader.ValueSpan))
        {
            writer.WriteStringValue(reader.ValueSpan);
            return;
        }

        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // JSON can contain an unpaired surrogate, but a string that is escaped again cannot.
            writer.WriteRawValue([(byte)'"', .. reader.ValueSpan, (byte)'"'], skipInputValidation: true);
            return;
        }

        writer.WriteStringValue(text);
    }
}
