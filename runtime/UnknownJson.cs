using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>A value that fits no member of a union, as it came.</summary>
public sealed class UnknownJson : IEquatable<UnknownJson>
{
    private readonly byte[] _text;
    private JsonElement? _element;

    internal UnknownJson(ref Utf8JsonReader reader)
    {
        var text = default(ByteBuffer);
        TokenText.CopyValue(ref reader, ref text);
        _text = text.Span.ToArray();
    }

    /// <summary>Keeps a JSON value.</summary>
    public UnknownJson(JsonElement element)
    {
        _text = Encoding.UTF8.GetBytes(element.GetRawText());
        _element = element.Clone();
    }

    /// <summary>The value, parsed.</summary>
    public JsonElement Element => _element ??= Parse();

    internal ReadOnlySpan<byte> Text => _text;

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_text);

    /// <summary>Whether both are the same text.</summary>
    public bool Equals(UnknownJson? other) => other is not null && _text.AsSpan().SequenceEqual(other._text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnknownJson);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(_text);
        return hash.ToHashCode();
    }

    private JsonElement Parse()
    {
        using var document = JsonDocument.Parse(_text, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }
}
