using System.Globalization;

namespace Router.Codegen.Writing;

/// <summary>
/// Long texts of a write whose result a writer of the framework escapes and indents its own way. They are passed to that writer as they
/// are: to escape, read, unescape and escape them again takes many times as long. In the text that is made of the model, a mark stands in
/// their place.
/// </summary>
/// <remarks>
/// A mark is a string that begins with an angle bracket, which nothing else that is written has unescaped, whatever a payload or a program
/// says: strings are escaped as <see cref="EscapedText"/> does, and so is <see cref="JsonWriting.AppendPreserved"/> what came.
/// </remarks>
internal sealed class SetAsideTexts
{
    /// <summary>Shorter texts are written sooner than they are set aside.</summary>
    private const int Shortest = 128;

    private const byte Mark = (byte)'<';

    private readonly List<string> _texts = [];

    /// <summary>
    /// True if a text is one to be set aside: a long one, or one that may have half a surrogate pair in it, which encoders tell from the
    /// character that stands for it.
    /// </summary>
    public static bool Takes(string text) => text.Length >= Shortest || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    /// <summary>Sets a text aside, and adds its mark.</summary>
    public void Add(ref JsonWriting writing, string text)
    {
        writing.Append((byte)'"');
        writing.Append(Mark);
        writing.WriteNumberValue(_texts.Count);
        writing.Append((byte)'"');
        _texts.Add(text);
    }

    /// <summary>The text whose mark a string is; null where it is none.</summary>
    /// <param name="content">The string without its quotes, as it stands.</param>
    public string? Find(ReadOnlySpan<byte> content) =>
        content is [Mark, ..] ? _texts[int.Parse(content[1..], NumberStyles.None, CultureInfo.InvariantCulture)] : null;

    /// <summary>Escapes the texts whose marks are in a JSON text in their places, so that it can be compared.</summary>
    public ReadOnlySpan<byte> Restore(ReadOnlySpan<byte> json)
    {
        if (!json.Contains(Mark))
        {
            return json;
        }

        var restored = new JsonWriting(stackalloc byte[JsonWriting.BytesOnStack], JsonWriting.DefaultMaxDepth);
        try
        {
            for (int mark; (mark = json.IndexOf(Mark)) >= 0;)
            {
                var length = json[mark..].IndexOf((byte)'"');
                restored.Append(json[..(mark - 1)]);
                restored.WriteStringValue(Find(json.Slice(mark, length))!);
                json = json[(mark + length + 1)..];
            }

            restored.Append(json);
            return restored.Written.ToArray();
        }
        finally
        {
            restored.Return();
        }
    }
}
