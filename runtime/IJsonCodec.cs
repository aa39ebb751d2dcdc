using System.ComponentModel;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// Reads and writes values of one type. Generated models are their own codecs; the types of the base class library have theirs in
/// <see cref="Codecs"/>, and those of lists and maps are composed of the codecs of their elements.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IJsonCodec<T>
{
    /// <summary>Reads the value whose first token the reader stands on, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The JSON is malformed, or is no such value.</exception>
    static abstract T ReadJson(ref Utf8JsonReader reader, ref JsonReading reading);

    /// <summary>Writes the value.</summary>
    static abstract void WriteJson(ref JsonWriting writing, T value);
}

/// <summary>A union whose object members are told apart by their properties when no property names the member.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IJsonUnion
{
    /// <summary>
    /// The members that are objects, one a line, in page order. A line lists the member's properties with a tab between them; a property is
    /// '*' if required, the kinds of token that it may be (s, n, b, a, o, z for null; none: any), '{' with the names
    /// that the object in it has to have (each with '=' and its constant where it has one) and U+0001 between them, '=' with a constant where it is one, a vertical tab
    /// and its name.
    /// </summary>
    static abstract ReadOnlySpan<byte> DescribeJson();
}
