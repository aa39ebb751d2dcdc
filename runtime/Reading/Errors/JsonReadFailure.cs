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
    /// <summary>The failure of a value that is not what was expected.</summary>
    /// <param name="expected">The expected kind of value, with its article.</param>
    /// <param name="found">The kind of value that came.</param>
    public JsonReadFailure(string expected, string found)
        : this($"Expected {expected}, found {found}")
    {
        Expected = expected;
        Found = found;
    }

    /// <summary>The expected kind of value; null where the message alone says it.</summary>
    public string? Expected { get; init; }

    /// <summary>The kind of value that came instead; null where the message alone says it.</summary>
    public string? Found { get; init; }

    /// <summary>The field at fault, where the failure is not at the reader's place.</summary>
    public int Field { get; init; } = -1;

    /// <summary>The model at fault, where the reader has left its object already.</summary>
    public JsonModel? Model { get; init; }

    /// <summary>The possible reason and its mend; told behind the model.</summary>
    public string? Advice { get; init; }

    /// <summary>The type of the model at fault and the field of it, once the entry point has found them.</summary>
    public (Type Model, int Field)? Fault { get; set; }
}

/// <summary>Makes the exception that a caller sees.</summary>
internal static class JsonReadError
{
    /// <summary>Stands for the place where malformed text breaks, which no token begins at.</summary>
    private const int EndOfText = int.MaxValue;

    /// <summary>Adds the place to an exception.</summary>
    /// <param name="inner">The exception that was thrown.</param>
    /// <param name="reader">The reader where it stopped.</param>
    /// <param name="start">The reader where reading began.</param>
    /// <param name="origin">The framework's reader there.</param>
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
    /// Puts the path of the value before a path in it; false where the framework's reader does not show what is around it.
    /// </summary>
    /// <param name="origin">The framework's reader on the value.</param>
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

    /// <summary>The message of an exception. The framework's own ends in the place, which is added again.</summary>
    private static string WithoutPlace(Exception inner)
    {
        var message = inner.Message;
        var place = inner is JsonException { LineNumber: not null } ? message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal) : -1;
        return (place < 0 ? message : message[..place]).TrimEnd('.');
    }

    /// <summary>
    /// The model at fault: the innermost one on the path, or the one that was to be read where the whole value is at fault.
    /// </summary>
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

    /// <summary>Reads once more, to the same end.</summary>
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
            // As the first time, or earlier: a discriminator that is repeated was read on by the case that it names last.
        }

        return trace;
    }

    /// <summary>The exception of the framework's reader for malformed text.</summary>
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

    /// <summary>Line and byte at which the reader stopped, from the beginning of all text on.</summary>
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
    /// Line and byte behind the token of the framework's reader, which hides them: its exception at a byte that no JSON has shows them.
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
