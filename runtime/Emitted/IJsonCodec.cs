using System.ComponentModel;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Schemas;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>
/// Reads and writes values of one type. Generated models are their own codecs. <see cref="Codecs"/> has those of base class library types;
/// the codecs of lists and maps are composed from the codecs of their elements.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads a value. The reader is on its first token before the call, and on its last token after it.</summary>
    /// <exception cref="JsonException">The JSON is malformed or is not a value of this type.</exception>
    static abstract T ReadJson(ref JsonReading reading);

    /// <summary>Writes the value.</summary>
    static abstract void WriteJson(ref JsonWriting writing, T value);

    /// <summary>Copies the value. The copy shares no mutable state with it.</summary>
    static virtual T CopyJson(T value, JsonCopies copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        return copies.Of(value);
    }

    /// <summary>
    /// Adds the JSON schema of the values to <paramref name="parts"/>. Only models for which a schema is emitted have one.
    /// </summary>
    /// <exception cref="NotSupportedException">No schema is emitted for the type.</exception>
    static virtual void DescribeJsonSchema(JsonSchemaParts parts) => throw JsonSchemaParts.Missing(typeof(T));
}
