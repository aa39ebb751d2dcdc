using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Router.Codegen;

/// <summary>
/// The properties of an object that its page does not document, by name. They are kept as the text that came, and parsed when they are asked for.
/// </summary>
public sealed class UnknownProperties : IReadOnlyDictionary<string, JsonElement>
{
    /// <summary>The signs of names that need no escape.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_-.abcdefghijklmnopqrstuvwxyz"u8);

    private ByteBuffer _text; // ,"name":value for each property, as it came
    private Dictionary<string, JsonElement>? _parsed;
    private bool _isChanged;

    internal UnknownProperties()
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => Parsed.Count;

    /// <summary>Their names.</summary>
    public IEnumerable<string> Keys => Parsed.Keys;

    /// <summary>Their values.</summary>
    public IEnumerable<JsonElement> Values => Parsed.Values;

    private Dictionary<string, JsonElement> Parsed => _parsed ??= Parse();

    /// <summary>The value of a property.</summary>
    /// <exception cref="KeyNotFoundException">There is no such property.</exception>
    public JsonElement this[string key] => Parsed[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Parsed.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Parsed.TryGetValue(key, out value);

    /// <summary>Sets a property, which is written after the documented ones.</summary>
    public void Set(string key, JsonNode? value)
    {
        using var document = JsonDocument.Parse(value?.ToJsonString() ?? "null", new JsonDocumentOptions { MaxDepth = JsonWriting.DefaultMaxDepth });
        Parsed[key] = document.RootElement.Clone();
        _isChanged = true;
    }

    /// <summary>Removes a property; false where there is none.</summary>
    public bool Remove(string key)
    {
        var removed = Parsed.Remove(key);
        _isChanged |= removed;
        return removed;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Parsed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void AddRaw(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        TokenText.Validate(name);
        _text.Append(",\""u8);
        if (name.IndexOfAnyExcept(Plain) < 0)
        {
            _text.Append(name);
        }
        else
        {
            _text.Append(JsonEncodedText.Encode(name).EncodedUtf8Bytes);
        }

        _text.Append("\":"u8);
        TokenText.CopyValue(ref reader, ref _text);
        _parsed = null;
    }

    internal void WriteTo(ref JsonWriting writing)
    {
        if (!_isChanged)
        {
            writing.Append(_text.Span);
            return;
        }

        foreach (var (name, value) in Parsed)
        {
            writing.Append((byte)',');
            writing.Key(name);
            writing.Append(Encoding.UTF8.GetBytes(value.GetRawText()));
        }
    }

    private Dictionary<string, JsonElement> Parse()
    {
        var parsed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (_text.Length > 0)
        {
            var json = new byte[_text.Length + 1];
            _text.Span.CopyTo(json);
            json[0] = (byte)'{';
            json[^1] = (byte)'}';
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            foreach (var property in document.RootElement.EnumerateObject())
            {
                parsed[property.Name] = property.Value.Clone();
            }
        }

        return parsed;
    }
}
