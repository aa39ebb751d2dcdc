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
    static abstract T ReadJson(ref JsonReading reading);

    /// <summary>Writes the value.</summary>
    static abstract void WriteJson(ref JsonWriting writing, T value);
}

/// <summary>A union with members that only what is in a value tells apart.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IJsonUnion
{
    /// <summary>
    /// What a value may be, a line for each type in page order; the alternatives of a line have form feeds between them. An alternative begins with '[' for
    /// each list and '&lt;' for each map around it. Then come the letters of its kinds, or '{' and the properties of an object with tabs between them.
    /// A property is '*' if required, the letters of its kinds, '{' with the names that the object in it has to have (each with '=' and its constant where
    /// it has one) and U+0001 between them or '=' with its constant where it is one, a vertical tab, and its name. The kinds are s (string), n (number),
    /// b (Boolean), a (array), o (object), z (null), i (integer), d (date), q (number in quotes); none or '?' is any.
    /// </summary>
    static abstract ReadOnlySpan<byte> DescribeJson();
}

/// <summary>A union with leaves, its members or those of unions inside, that are read by their number: to try whether a value is one, or with the text that it came in.</summary>
/// <typeparam name="TSelf">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public interface IUnionLeaves<TSelf>
    where TSelf : struct, IUnionLeaves<TSelf>
{
    /// <summary>Reads a leaf: those that only what is in a value tells apart have the numbers of their lines in <see cref="IJsonUnion.DescribeJson"/>.</summary>
    static abstract TSelf ReadLeaf(int leaf, ref JsonReading reading);
}
