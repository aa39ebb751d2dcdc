using System.Buffers;
using System.Text.Json;

namespace Benchmarks.Candidates;

/// <summary>The tokens of a payload, with names encoded and values parsed beforehand, to be written without a model.</summary>
internal sealed class TokenReplay
{
    private readonly List<Token> _tokens = [];
    private readonly ArrayBufferWriter<byte> _buffer = new();
    public static TokenReplay Record(byte[] json)
    {
        var replay = new TokenReplay();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            replay._tokens.Add(reader.TokenType switch
            {
                JsonTokenType.PropertyName => new Token(reader.TokenType, Name: JsonEncodedText.Encode(reader.GetString()!)),
                JsonTokenType.String => new Token(reader.TokenType, Text: reader.GetString()),
                JsonTokenType.Number => reader.TryGetInt64(out var integer)
                    ? new Token(reader.TokenType, Integer: integer)
                    : new Token(reader.TokenType, Fraction: reader.GetDecimal()),
                var type => new Token(type),
            });
        }

        return replay;
    }

    public byte[] Write()
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });
        foreach (var token in _tokens)
            Write(writer, token);
        writer.Flush();
        return _buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Token token)
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

    private readonly record struct Token(JsonTokenType Type, JsonEncodedText Name = default, string? Text = null, long? Integer = null, decimal? Fraction = null);
}
