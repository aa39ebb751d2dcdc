using System.ComponentModel;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Writing;

namespace Router.Codegen.Codecs;

/// <summary>
/// Elements of sets that tolerate nulls: null is read as the empty value of the type, and written back as null while the list or map is
/// unchanged.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonTolerant<T, TCodec> : IJsonCodec<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.Null)
        {
            return TCodec.ReadJson(ref reading);
        }

        if (typeof(T) == typeof(string) || typeof(T) == typeof(byte[]))
        {
            reading.NonCanonical |= NonCanonical.Null;
            return typeof(T) == typeof(string) ? (T)(object)"" : (T)(object)Array.Empty<byte>();
        }

        // A model or a union that is null is written as null: nothing has to be noted for it.
        reading.NonCanonical |= default(T) is null or IUnionValue ? NonCanonical.None : NonCanonical.Null;
        return default!;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, T value)
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
}

/// <summary>
/// Lists and maps inside lists and maps of sets that tolerate nulls: null is read as an empty one, and written back as null while nothing
/// is changed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonTolerantItems<T, TCodec> : IJsonCodec<T>
    where T : class, new()
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T ReadJson(ref JsonReading reading)
    {
        if (reading.Reader.TokenType != JsonTokenType.Null)
        {
            return TCodec.ReadJson(ref reading);
        }

        reading.NonCanonical |= NonCanonical.Null;
        return new T();
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriting writing, T value) => TCodec.WriteJson(ref writing, value);
}
