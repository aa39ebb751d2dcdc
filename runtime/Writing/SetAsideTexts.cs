using System.Globalization;

namespace Router.Codegen.Writing;

/// <summary>
/// Long strings of a write to a framework's writer, which escapes and indents in its own way. They are passed to that writer unescaped:
/// escaping, parsing, unescaping and escaping them again takes many times as long. The JSON made of the model has a mark in the place of
/// each.
/// </summary>
/// <remarks>
/// A mark is a string that begins with an unescaped angle bracket. No other written string does, whatever a payload or program contains:
/// <see cref="EscapedText"/> escapes strings, and <see cref="JsonWriting.AppendPreserved"/> escapes preserved JSON.
/// </remarks>
internal sealed class SetAsideTexts
{
    /// <summary>The length from which setting a text aside is faster than writing it.</summary>
    private const int Shortest = 128;

    private const byte Mark = (byte)'<';

    private readonly List<string> _texts = [];

    /// <summary>
    /// True if a text should be set aside: it is long, or may have an unpaired surrogate. Encoders treat one differently from the
    /// replacement character.
    /// </summary>
    public static bool Takes(string text) => text.Length >= Shortest || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    /// <summary>Sets a text aside, and writes its mark.</summary>
    public void Add(ref JsonWriting writing, string text)
    {
        writing.Append((byte)'"');
        writing.Append(Mark);
        writing.WriteNumberValue(_texts.Count);
        writing.Append((byte)'"');
        _texts.Add(text);
    }

    /// <summary>Finds the text of a mark; null if the string is not a mark.</summary>
    /// <param name="content">The string without its quotes, not unescaped.</param>
    public string? Find(ReadOnlySpan<byte> content) =>
        content is [Mark, ..] ? _texts[int.Parse(content[1..], NumberStyles.None, CultureInfo.InvariantCulture)] : null;

    /// <summary>Replaces the marks in a JSON text by their texts, escaped, for a comparison.</summary>
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
