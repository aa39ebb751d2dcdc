using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>Reads and writes lists.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">The codec of the elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonList<T, TCodec> : IJsonCodec<List<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static List<T> ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.StartArray)
        {
            reading.Refuse("an array");
            return [];
        }

        if (reading.Reader.CurrentDepth >= JsonDepth.Trusted)
        {
            JsonDepth.Guard();
        }

        var start = reading.Reader.TokenStartIndex;

        // Most lists are short: a list of one or two elements gets exactly that capacity.
        List<T>? list = null;
        T? first = default;
        T? second = default;
        var count = 0;
        var nonCanonical = NonCanonical.None;
        while (reading.Reader.Read() && reading.Reader.TokenType != JsonTokenType.EndArray)
        {
            var element = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                reading.AddElement<T>(ref nonCanonical, count);
            }

            switch (count++)
            {
                case 0:
                    first = element;
                    break;
                case 1:
                    second = element;
                    break;
                case 2:
                    list = new(4) { first!, second!, element };
                    break;
                default:
                    list!.Add(element);
                    break;
            }
        }

        list ??= count == 0 ? [] : count == 1 ? new(1) { first! } : new(2) { first!, second! };
        if (nonCanonical != NonCanonical.None)
        {
            reading.EndElements(start, nonCanonical, list);
        }

        return list;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, List<T> value)
    {
        if (value is null)
        {
            writing.WriteAbsentValue();
            return;
        }

        var start = writing.BeginArray();
        if (writing.Kept is not null && writing.TakeKept() is KeptList<T> kept)
        {
            kept.Write<TCodec>(ref writing, value);
        }
        else
        {
            foreach (var element in CollectionsMarshal.AsSpan(value))
            {
                writing.Append((byte)',');
                TCodec.WriteJson(ref writing, element);
            }
        }

        writing.EndArray(start);
    }

    /// <inheritdoc/>
    public static List<T> CopyJson(List<T> value, JsonCopies copies) => value?.ConvertAll(element => TCodec.CopyJson(element, copies))!;
}

/// <summary>Reads and writes maps with string keys. If a key is repeated, the last value counts.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <typeparam name="TCodec">The codec of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonMap<T, TCodec> : IJsonCodec<Dictionary<string, T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static Dictionary<string, T> ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.StartObject)
        {
            reading.Refuse("an object");
            return [];
        }

        if (reading.Reader.CurrentDepth >= JsonDepth.Trusted)
        {
            JsonDepth.Guard();
        }

        var start = reading.Reader.TokenStartIndex;
        var map = new Dictionary<string, T>();
        var nonCanonical = NonCanonical.None;
        while (reading.Reader.Read() && reading.Reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reading.Reader.GetString()!;
            reading.Reader.Read();
            map[key] = TCodec.ReadJson(ref reading);
            if (reading.NonCanonical != NonCanonical.None)
            {
                reading.AddElement<T>(ref nonCanonical, 0, key);
            }
        }

        if (nonCanonical != NonCanonical.None)
        {
            reading.EndMap(start, nonCanonical);
        }

        return map;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, Dictionary<string, T> value)
    {
        if (value is null)
        {
            writing.WriteAbsentValue();
            return;
        }

        var start = writing.BeginObject();
        if (writing.Kept is not null && writing.TakeKept() is KeptMap kept)
        {
            kept.Write<T, TCodec>(ref writing, value);
        }
        else
        {
            foreach (var (key, element) in value)
            {
                writing.Append((byte)',');
                writing.WritePropertyName(key);
                TCodec.WriteJson(ref writing, element);
            }
        }

        writing.EndObject(start);
    }

    /// <inheritdoc/>
    public static Dictionary<string, T> CopyJson(Dictionary<string, T> value, JsonCopies copies) =>
        value?.ToDictionary(static entry => entry.Key, entry => TCodec.CopyJson(entry.Value, copies), value.Comparer)!;
}

/// <summary>Reads and writes values of a value type, or null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonNullable<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? ReadJson(ref JsonReading reading) =>
        reading.Reader.TokenType == JsonTokenType.Null ? null : TCodec.ReadJson(ref reading);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, T? value)
    {
        if (value is { } present)
        {
            TCodec.WriteJson(ref writing, present);
        }
        else
        {
            writing.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public static T? CopyJson(T? value, JsonCopies copies) => value is { } present ? TCodec.CopyJson(present, copies) : null;
}

/// <summary>Reads and writes values of a reference type, or null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonNullableReference<T, TCodec> : IJsonCodec<T?>
    where T : class
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T? ReadJson(ref JsonReading reading) =>
        reading.Reader.TokenType == JsonTokenType.Null ? null : TCodec.ReadJson(ref reading);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, T? value)
    {
        if (value is null)
        {
            writing.WriteNullValue();
        }
        else
        {
            TCodec.WriteJson(ref writing, value);
        }
    }

    /// <inheritdoc/>
    public static T? CopyJson(T? value, JsonCopies copies) => value is null ? null : TCodec.CopyJson(value, copies);
}
