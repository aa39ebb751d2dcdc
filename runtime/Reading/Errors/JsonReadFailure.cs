using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Serializer;

namespace Router.Codegen.Reading.Errors;

/// <summary>A failure while reading. The entry point turns it into a plain <see cref="JsonException"/> with path, line and page.</summary>
internal sealed class JsonReadFailure(string message) : JsonException(message)
{
    /// <summary>Creates the failure of a value that does not match the expected kind.</summary>
    /// <param name="expected">The expected kind of value, with its article.</param>
    /// <param name="found">The kind of value that was found.</param>
    public JsonReadFailure(string expected, string found)
        : this($"Expected {expected}, found {found}")
    {
        Expected = expected;
        Found = found;
    }

    /// <summary>The expected kind of value; null if only the message gives it.</summary>
    public string? Expected { get; init; }

    /// <summary>The kind of value that was found; null if only the message gives it.</summary>
    public string? Found { get; init; }

    /// <summary>The index of the field that failed, if it is not the one at the reader; -1 otherwise.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The model that failed, if the reader has left its object already.</summary>
    public JsonModel? Model { get; init; }

    /// <summary>A possible cause and its fix. The message ends with it, after the model.</summary>
    public string? Advice { get; init; }

    /// <summary>The type of the model that failed and its field, once the entry point has found them.</summary>
    public (Type Model, int Field)? Fault { get; set; }
}

/// <summary>Makes the exception that a caller sees.</summary>
internal static class JsonReadError
{
    /// <summary>The position used for malformed text. No token begins there.</summary>
    private const int EndOfText = int.MaxValue;

    /// <summary>Adds path, line, byte position, model and page to an exception.</summary>
    /// <param name="inner">The exception that was thrown.</param>
    /// <param name="reader">The reader where reading stopped.</param>
    /// <param name="start">The reader where reading began.</param>
    /// <param name="origin">The framework's reader at the same position.</param>
    /// <param name="misfits">The treatment of misfits in this read.</param>
    public static JsonException Located<T, TCodec>(
        Exception inner, in JsonTokenReader reader, in JsonTokenReader start, Utf8JsonReader origin, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        var path = JsonPath.Of(start, inner is MalformedText ? EndOfText : reader.TokenStartIndex);
        inner = inner is MalformedText ? OfFramework(inner, origin) : inner;
        var (line, position) = Place(inner, reader, origin);
        var message = new StringBuilder(WithoutPlace(inner));
        if (inner is JsonReadFailure failure)
        {
            failure.Fault = FaultOf<T, TCodec>(failure, path, start, misfits);
            Describe(message, failure.Fault);
            message.Append(failure.Advice is null ? "" : $". {failure.Advice}");
        }

        message.Append(message[^1] == '?' ? "" : ".");
        if (!TryGoOn(path.Text, origin, out var whole))
        {
            return new JsonFailureInside(message.ToString(), path.Text, line, position, inner);
        }

        message.Append(CultureInfo.InvariantCulture, $" Path: {whole} | LineNumber: {line} | BytePositionInLine: {position}.");
        return new JsonException(message.ToString(), whole, line, position, inner);
    }

    /// <summary>
    /// Puts the path of a value before a path inside it; false if the framework's reader does not have the text around the value.
    /// </summary>
    /// <param name="origin">The framework's reader at the value.</param>
    private static bool TryGoOn(string path, Utf8JsonReader origin, out string whole)
    {
        whole = path;
        if (origin.CurrentDepth == 0)
        {
            return true;
        }

        if (!FrameworkReader.TryShow(ref origin, out var text)
            || !JsonPath.TryFind(new JsonTokenReader(text), (int)origin.TokenStartIndex, origin.CurrentDepth, out var outer))
        {
            return false;
        }

        whole = outer + path[1..];
        return true;
    }

    /// <summary>
    /// The message of an exception without the position, which the framework puts at the end. It is added again in this project's form.
    /// </summary>
    private static string WithoutPlace(Exception inner)
    {
        var message = inner.Message;
        var place = inner is JsonException { LineNumber: not null } ? message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal) : -1;
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }

    /// <summary>Finds the model that failed: the innermost one on the path, or the type that is read if the whole value failed.</summary>
    private static (Type Model, int Field)? FaultOf<T, TCodec>(
        JsonReadFailure failure, JsonPath path, in JsonTokenReader start, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        if (failure.Model is { } model)
        {
            return (model.GetType(), failure.Field);
        }

        var trace = Trace<T, TCodec>(start, misfits);
        foreach (var (at, property) in path.Objects)
        {
            if (trace.At(at) is { } around)
            {
                return (around.GetType(), around.FieldNames().IndexOfAny(property));
            }
        }

        return typeof(IJsonModel).IsAssignableFrom(typeof(T)) ? (typeof(T), -1) : null;
    }

    private static void Describe(StringBuilder message, (Type Model, int Field)? fault)
    {
        if (fault is not var (model, field))
        {
            return;
        }

        message.Append(CultureInfo.InvariantCulture, $" (model {model.Name}");
        if (!PageAdvice.IsHidden && model.GetCustomAttribute<JsonPageAttribute>() is { } page)
        {
            message.Append(CultureInfo.InvariantCulture, $", {page.PathFor(model)}");
            if (field >= 0)
            {
                message.Append(CultureInfo.InvariantCulture, $" line {page.LineOf(field)}");
            }
        }

        message.Append(')');
    }

    /// <summary>Reads again up to the same failure, and records the models.</summary>
    private static ReadTrace Trace<T, TCodec>(in JsonTokenReader reader, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        var trace = new ReadTrace();
        try
        {
            var reading = new JsonReading(reader, misfits, trace);
            if (reading.TokenType == JsonTokenType.None)
            {
                reading.Reader.Read();
            }

            TCodec.ReadJson(ref reading);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The failure is the same, or an earlier one: with a repeated discriminator, the first reading went on with another case.
        }

        return trace;
    }

    /// <summary>Gets the exception that the framework's reader throws for malformed text.</summary>
    private static Exception OfFramework(Exception inner, Utf8JsonReader origin)
    {
        try
        {
            while (origin.Read())
            {
            }

            return inner;
        }
        catch (JsonException e)
        {
            return e;
        }
    }

    /// <summary>The line and the byte position in it at which the reader stopped, counted from the beginning of the whole text.</summary>
    private static (long Line, long Position) Place(Exception inner, in JsonTokenReader reader, in Utf8JsonReader origin)
    {
        if (inner is JsonException { LineNumber: { } malformedLine, BytePositionInLine: { } malformedPosition })
        {
            return (malformedLine, malformedPosition);
        }

        var (line, position) = PlaceBehind(origin);
        var place = reader.Place;
        return place.Lines > 0
            ? (line + place.Lines, place.BytePositionInLine)
            : (line, position - (origin.BytesConsumed - origin.TokenStartIndex) + place.Index);
    }

    /// <summary>
    /// The line and the byte position after the framework reader's token. The framework exposes them only in an exception, so an invalid
    /// byte is read to get one.
    /// </summary>
    private static (long Line, long Position) PlaceBehind(in Utf8JsonReader reader)
    {
        try
        {
            var probe = new Utf8JsonReader([0xFF], isFinalBlock: true, reader.CurrentState);
            probe.Read();
            return default;
        }
        catch (JsonException e)
        {
            return (e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
        }
    }
}
