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

/// <summary>A value that matches no member of a union, or no value of an enum, as it came.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class UnknownJson : IEquatable<UnknownJson>
{
    private byte[] _text = [];

    /// <summary>The parsed value in a box, as several threads may parse it at once.</summary>
    private object? _element;

    /// <summary>Keeps a value whose text is copied later.</summary>
    internal UnknownJson()
    {
    }

    internal UnknownJson(ref JsonTokenReader reader) => Copy(ref reader);

    /// <summary>Keeps a JSON value.</summary>
    /// <exception cref="ArgumentException">The element is none.</exception>
    public UnknownJson(JsonElement element)
        : this(TextOf(element))
    {
    }

    private UnknownJson(byte[] json)
    {
        // The element's text may hold white space, and comments and commas that its own parser passed over.
        var reader = new JsonTokenReader(LenientText.MakeStrict(json));
        reader.Read();
        Copy(ref reader);
    }

    /// <summary>The value, parsed.</summary>
    public JsonElement Element => (JsonElement)(_element ??= (object)Parse());

    /// <summary>True if the value is an integer of 64 bits, also in quotes or in a notation with fraction or exponent.</summary>
    public bool IsInteger => TryInteger(out _);

    internal ReadOnlySpan<byte> Text => _text;

    /// <summary>
    /// Says why the value is of no member of a union: the closest member and what speaks against it. It is found when it is asked for.
    /// </summary>
    /// <typeparam name="TUnion">The union.</typeparam>
    /// <returns>A sentence for a log: "closest to Circle: the required property 'radius' is missing; 'radios' came".</returns>
    public string Explain<TUnion>()
        where TUnion : struct, IJsonModel<TUnion>, IUnionValue => UnknownExplanation<TUnion>.Of(_text);

    /// <summary>Copies the value that the reader stands on, and leaves the reader on its last token.</summary>
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

    /// <summary>True if both are the same text.</summary>
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
        ? throw new ArgumentException("The element is no value.", nameof(element))
        : Encoding.UTF8.GetBytes(element.GetRawText());

    private JsonElement Parse()
    {
        using var document = JsonDocument.Parse(_text, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        return document.RootElement.Clone();
    }
}
