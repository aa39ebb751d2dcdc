using System.ComponentModel;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading;
using Router.Codegen.Schemas;
using Router.Codegen.Writing;

namespace Router.Codegen.Emitted;

/// <summary>
/// Reads and writes values of one type. Generated models are their own codecs; the types of the base class library have theirs in
/// <see cref="Codecs"/>, and those of lists and maps are composed of the codecs of their elements.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T>
{
    /// <summary>Reads the value whose first token the reader stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or is no such value.</exception>
    static abstract T ReadJson(ref JsonReading reading);

    /// <summary>Writes the value.</summary>
    static abstract void WriteJson(ref JsonWriting writing, T value);

    /// <summary>Copies the value, so that the copy shares nothing with it that can be changed.</summary>
    static virtual T CopyJson(T value, JsonCopies copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        return copies.Of(value);
    }

    /// <summary>Gives the JSON schema of the values. Models do where it is emitted; other codecs have none of their own.</summary>
    /// <exception cref="NotSupportedException">None is emitted.</exception>
    static virtual void DescribeJsonSchema(JsonSchemaParts parts) => throw JsonSchemaParts.Missing(typeof(T));
}
