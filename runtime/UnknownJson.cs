using System.Diagnostics;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using Router.Codegen.Codecs;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Serializer;

namespace Router.Codegen;

/// <summary>A JSON value that was read and matches no member of a union, or is not of an enum's type.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UnknownJson : IEquatable<UnknownJson>
{
    private byte[] _text = [];

    /// <summary>The parsed value, boxed because several threads may parse it at once.</summary>
    private object? _element;

    /// <summary>Creates an instance whose text is set later by <see cref="Copy"/>.</summary>
    internal UnknownJson()
    {
    }

    internal UnknownJson(ref JsonTokenReader reader) => Copy(ref reader);

    /// <summary>Wraps a JSON value.</summary>
    /// <exception cref="ArgumentException">The element is undefined.</exception>
    public UnknownJson(JsonElement element)
        : this(TextOf(element))
    {
    }

    private UnknownJson(byte[] json)
    {
        // The element's text may contain white space, and comments and trailing commas that its parser allowed.
        var reader = new JsonTokenReader(LenientText.MakeStrict(json));
        reader.Read();
        Copy(ref reader);
    }

    /// <summary>The parsed value.</summary>
    public JsonElement Element => (JsonElement)(_element ??= (object)Parse());

    /// <summary>True if the value is a 64-bit integer, including one in quotes or with a fraction or exponent.</summary>
    public bool IsInteger => TryInteger(out _);

    internal ReadOnlySpan<byte> Text => _text;

    /// <summary>
    /// Explains why the value matches no member of a union: the closest member, and how the value differs from it. The comparison is made
    /// on each call.
    /// </summary>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <returns>A sentence for a log: "closest to Circle: the required property 'radius' is missing; 'radios' came".</returns>
    public string Explain<TUnion>()
        where TUnion : struct, IJsonModel<TUnion>, IUnionValue => UnknownExplanation<TUnion>.Of(_text);

    /// <summary>Copies the value at the reader. The reader is on its last token after the call.</summary>
    internal void Copy(ref JsonTokenReader reader)
    {
        var text = default(ByteBuffer);
        TokenText.CopyValue(ref reader, ref text);
        _text = text.Span.ToArray();
    }

    internal bool TryInteger(out long value)
    {
        var digits = _text is [(byte)'"', .., (byte)'"'] ? _text.AsSpan(1, _text.Length - 2) : _text;
        return JsonInt64.TryParseExact(digits, out value);
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_text);

    /// <summary>True if both have the same text.</summary>
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

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    private static byte[] TextOf(JsonElement element) => element.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The element is undefined.", nameof(element))
        : Encoding.UTF8.GetBytes(element.GetRawText());

    private JsonElement Parse()
    {
        using var document = JsonDocument.Parse(_text, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }
}
