using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Serializer;

/// <summary>Reads the value at a reader of the framework, and moves that reader to the end of the value.</summary>
internal static class FrameworkPayload
{
    /// <summary>Reads the value at the reader. Every failure is a <see cref="JsonException"/> with its position.</summary>
    public static T Read<T, TCodec>(ref Utf8JsonReader reader, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        var reading = new JsonReading(misfits);
        if (!FrameworkReader.TryTake(ref reader, out reading.Reader))
        {
            return ReadWhole<T, TCodec>(ref reader, misfits);
        }

        try
        {
            var value = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                FrameworkReader.TryTake(ref reader, out var first);
                ModelSerializer.Refuse<T, TCodec>(ref reading, first);
            }

            if (reading.HasRepeatedDiscriminator)
            {
                return TakeAgain<T, TCodec>(ref reader, misfits);
            }

            FrameworkReader.MoveTo(ref reader, reading.Reader.Place);
            reading.Complete();
            return value;
        }
        catch (Exception e) when (ModelSerializer.IsLocatable(e))
        {
            if (reading.HasRepeatedDiscriminator)
            {
                return TakeAgain<T, TCodec>(ref reader, misfits);
            }

            var consumed = e is MalformedText ? int.MaxValue : reading.Reader.BytesConsumed;
            FrameworkReader.TryTake(ref reader, out var start); // the reader has not moved
            throw Placed(ref reader, JsonReadError.Located<T, TCodec>(e, in reading.Reader, in start, reader, misfits), consumed);
        }
    }

    /// <summary>Reads the value again, at which the framework's reader still is, and moves that reader to the end of the value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T TakeAgain<T, TCodec>(ref Utf8JsonReader reader, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        FrameworkReader.TryTake(ref reader, out var start);
        var value = ModelSerializer.ReadAgain<T, TCodec>(start, reader, misfits, out var end);
        FrameworkReader.MoveTo(ref reader, end);
        return value;
    }

    /// <summary>Reads the value at the reader. The framework's reader is moved over it first.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T ReadWhole<T, TCodec>(ref Utf8JsonReader reader, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        var origin = reader;
        var tokens = FrameworkReader.TakeWhole(ref reader);
        var reading = new JsonReading(tokens, misfits);
        try
        {
            var value = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                ModelSerializer.Refuse<T, TCodec>(ref reading, tokens);
            }

            if (reading.HasRepeatedDiscriminator)
            {
                return ModelSerializer.ReadAgain<T, TCodec>(tokens, origin, misfits, out _);
            }

            reading.Complete();
            return value;
        }
        catch (Exception e) when (ModelSerializer.IsLocatable(e))
        {
            if (reading.HasRepeatedDiscriminator)
            {
                return ModelSerializer.ReadAgain<T, TCodec>(tokens, origin, misfits, out _);
            }

            var consumed = e is MalformedText ? int.MaxValue : reading.Reader.BytesConsumed;
            reader = origin;
            throw Placed(ref reader, JsonReadError.Located<T, TCodec>(e, in reading.Reader, in tokens, origin, misfits), consumed);
        }
    }

    /// <summary>
    /// Moves the framework's reader to the position of a failure whose path the serializer sets: it takes the line from the reader too.
    /// </summary>
    /// <param name="reader">The framework's reader at the value.</param>
    /// <param name="consumed">The number of bytes of the value that were read; greater than its length if the text is malformed.</param>
    /// <exception cref="JsonException">The text is malformed. The exception is that of the framework's reader.</exception>
    private static JsonException Placed(ref Utf8JsonReader reader, JsonException error, int consumed)
    {
        if (error is JsonFailureInside)
        {
            var end = reader.TokenStartIndex + consumed;
            while (reader.BytesConsumed < end && reader.Read())
            {
            }
        }

        return error;
    }
}
