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
        var message = new StringBuilder(WithoutPlace(inner));
        if (inner is JsonReadFailure failure)
        {
            Describe<T, TCodec>(message, failure, path, start);
        }

        message.Append(CultureInfo.InvariantCulture, $". Path: {path.Text} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new JsonException(message.ToString(), path.Text, line, position, inner);
    }

    /// <summary>The message of what was thrown; the framework's own ends in the place, which comes again.</summary>
    private static string WithoutPlace(Exception inner)
    {
        var message = inner.Message;
        var place = inner is JsonException { LineNumber: not null } ? message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal) : -1;
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }

    /// <summary>Names the model at fault: the innermost one on the path, or, where the fault is with the value as a whole, the one that was to be read.</summary>
    private static void Describe<T, TCodec>(StringBuilder message, JsonReadFailure failure, JsonPath path, in Utf8JsonReader start)
        where TCodec : IJsonCodec<T>
    {
        if (failure.Model is { } model)
        {
            Describe(message, model.GetType(), failure.Field);
            return;
        }

        var trace = Trace<T, TCodec>(start);
        foreach (var (at, property) in path.Objects)
        {
            if (trace.At(at) is { } around)
            {
                Describe(message, around.GetType(), around.Names.IndexOfAny(property));
                return;
            }
        }

        if (typeof(IJsonModel).IsAssignableFrom(typeof(T)))
        {
            Describe(message, typeof(T), -1);
        }
    }

    private static void Describe(StringBuilder message, Type model, int field)
    {
        message.Append(CultureInfo.InvariantCulture, $" (model {model.Name}");
        if (model.GetCustomAttribute<JsonPageAttribute>() is { } page)
        {
            message.Append(CultureInfo.InvariantCulture, $", {page.PathFor(model)}");
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
