using System.Buffers;
using System.Text.Json;

namespace Benchmarks.Candidates;

/// <summary>The tokens of a payload, with encoded names and parsed values. They are written without a model.</summary>
internal sealed class TokenReplay
{
    private static readonly ArrayBufferWriter<byte> s_buffer = new();
    private static readonly Utf8JsonWriter s_writer = new(s_buffer, new JsonWriterOptions { SkipValidation = true });

    private readonly Token[] _tokens;

    private TokenReplay(Token[] tokens) => _tokens = tokens;
    public static TokenReplay Record(byte[] json)
    {
        var tokens = new List<Token>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            tokens.Add(reader.TokenType switch
            {
                JsonTokenType.PropertyName => new Token(reader.TokenType, Name: JsonEncodedText.Encode(reader.GetString()!)),
                JsonTokenType.String => new Token(reader.TokenType, Text: reader.GetString()),
                JsonTokenType.Number => reader.TryGetInt64(out var integer)
                    ? new Token(reader.TokenType, Integer: integer)
                    : new Token(reader.TokenType, Fraction: reader.GetDecimal()),
                var type => new Token(type),
            });
        }

        return new TokenReplay([.. tokens]);
    }

    public byte[] Write()
    {
        s_buffer.ResetWrittenCount();
        s_writer.Reset();
        foreach (ref readonly var token in _tokens.AsSpan())
            Write(s_writer, in token);
        s_writer.Flush();
        return s_buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, in Token token)
    {
        switch (token.Type)
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
                writer.WritePropertyName(token.Name);
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(token.Text);
                break;
            case JsonTokenType.Number when token.Integer is { } integer:
                writer.WriteNumberValue(integer);
                break;
            case JsonTokenType.Number:
                writer.WriteNumberValue(token.Fraction!.Value);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteBooleanValue(token.Type == JsonTokenType.True);
                break;
        }
    }

    private readonly record struct Token(
        JsonTokenType Type, JsonEncodedText Name = default, string? Text = null, long? Integer = null, decimal? Fraction = null);
}
