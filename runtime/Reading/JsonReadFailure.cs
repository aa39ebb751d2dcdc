using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>What reading throws inside; the door through which the value came in turns it into a plain <see cref="JsonException"/> with path, line and page.</summary>
internal sealed class JsonReadFailure(string message) : JsonException(message)
{
    /// <summary>The field at fault, where the failure is not at the reader's place.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The model at fault, where the reader has left its object already.</summary>
    public JsonModel? Model { get; init; }
}

/// <summary>Makes the exception that a caller sees.</summary>
internal static class JsonReadError
{
    /// <summary>Stands for the place where malformed text breaks, which no token begins at.</summary>
    private const long EndOfText = long.MaxValue;

    /// <summary>Adds the place to what was thrown.</summary>
    /// <param name="inner">What was thrown.</param>
    /// <param name="reader">The reader where it stopped.</param>
    /// <param name="start">The reader where reading began.</param>
    public static JsonException Located<T, TCodec>(Exception inner, in Utf8JsonReader reader, in Utf8JsonReader start)
        where TCodec : IJsonCodec<T>
    {
        var path = JsonPath.Of(start, inner is JsonReadFailure or InvalidOperationException ? reader.TokenStartIndex : EndOfText);
        var (line, position) = Place(inner, reader);
        var message = new StringBuilder(inner.Message.TrimEnd('.'));
        if (inner is JsonReadFailure failure && (failure.Model ?? Trace<T, TCodec>(start).At(path.ObjectStart)) is { } model)
        {
            Describe(message, model, failure.Field, path.Property);
        }

        message.Append(CultureInfo.InvariantCulture, $". Path: {path.Text} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new JsonException(message.ToString(), path.Text, line, position, inner);
    }

    private static void Describe(StringBuilder message, JsonModel model, int field, string? property)
    {
        var type = model.GetType();
        message.Append(CultureInfo.InvariantCulture, $" (model {type.Name}");
        if (type.GetCustomAttribute<JsonPageAttribute>() is { } page)
        {
            message.Append(CultureInfo.InvariantCulture, $", {page.PathFor(type)}");
            field = field >= 0 ? field : model.Names.IndexOf(property);
            if (field >= 0)
            {
                message.Append(CultureInfo.InvariantCulture, $" line {page.LineOf(field)}");
            }
        }

        message.Append(')');
    }

    /// <summary>Reads once more, to the same end.</summary>
    private static ReadTrace Trace<T, TCodec>(Utf8JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        var trace = new ReadTrace();
        try
        {
            if (reader.TokenType == JsonTokenType.None)
            {
                reader.Read();
            }

            var reading = new JsonReading(trace);
            TCodec.ReadJson(ref reader, ref reading);
        }
        catch (JsonException)
        {
            // As the first time.
        }

        return trace;
    }

    /// <summary>Line and byte of the reader, which keeps them to itself: a byte that no JSON has makes it tell.</summary>
    private static (long? Line, long? Position) Place(Exception inner, Utf8JsonReader reader)
    {
        if (inner is JsonException { LineNumber: { } line, BytePositionInLine: var position })
        {
            return (line, position);
        }

        try
        {
            var probe = new Utf8JsonReader([0xFF], isFinalBlock: true, reader.CurrentState);
            probe.Read();
            return default;
        }
        catch (JsonException e)
        {
            return (e.LineNumber, e.BytePositionInLine);
        }
    }
}
