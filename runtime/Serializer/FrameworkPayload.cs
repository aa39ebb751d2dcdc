using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Serializer;

/// <summary>Reads the value that a reader of the framework stands on, and moves that reader to the value's end.</summary>
internal static class FrameworkPayload
{
    /// <summary>Reads the value that the reader stands on. Every failure is a <see cref="JsonException"/> with its position.</summary>
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
            FrameworkReader.TryTake(ref reader, out var start); // it has not moved
            throw Placed(ref reader, JsonReadError.Located<T, TCodec>(e, in reading.Reader, in start, reader, misfits), consumed);
        }
    }

    /// <summary>Reads once more the value that the framework's reader still stands on, and moves that reader to its end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T TakeAgain<T, TCodec>(ref Utf8JsonReader reader, JsonMisfits misfits)
        where TCodec : IJsonCodec<T>
    {
        FrameworkReader.TryTake(ref reader, out var start);
        var value = ModelSerializer.ReadAgain<T, TCodec>(start, reader, misfits, out var end);
        FrameworkReader.MoveTo(ref reader, end);
        return value;
    }

    /// <summary>Reads the value that the reader stands on, which reads over it first.</summary>
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
    /// Moves the framework's reader to the place of a failure whose path the serializer sets: it takes the line from there too.
    /// </summary>
    /// <param name="reader">The framework's reader on the value.</param>
    /// <param name="consumed">How many bytes of the value were read; more than there are where the text is malformed.</param>
    /// <exception cref="JsonException">The text is malformed, which the framework's reader says itself.</exception>
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
