using System.Buffers;
using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Router.Codegen.Codecs;
using Router.Codegen.Preserving;
using Router.Codegen.Serializer;
using Router.Codegen.Writing;

namespace Router.Codegen;

/// <summary>
/// The properties of an object that its page does not document, by name. They are kept as the text that was read, and parsed on first use.
/// </summary>
public sealed class UnknownProperties : IReadOnlyDictionary<string, JsonElement>
{
    private readonly JsonModel _model;
    private Dictionary<string, JsonElement>? _parsed;

    internal UnknownProperties(JsonModel model) => _model = model;

    /// <summary>The number of properties.</summary>
    public int Count => Parsed.Count;

    /// <summary>The names of the properties.</summary>
    public IEnumerable<string> Keys => Parsed.Keys;

    /// <summary>The values of the properties.</summary>
    public IEnumerable<JsonElement> Values => Parsed.Values;

    /// <summary>True if a property was set or removed.</summary>
    internal bool IsChanged { get; private set; }

    private Dictionary<string, JsonElement> Parsed => _parsed ??= Parse();

    /// <summary>Gets the value of a property.</summary>
    /// <exception cref="KeyNotFoundException">There is no property with this name.</exception>
    public JsonElement this[string key] => Parsed[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Parsed.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Parsed.TryGetValue(key, out value);

    /// <summary>
    /// Sets a property. It is written after the documented properties, unless the additional properties of the model have the same name.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The model documents a property of this name or reads this name as one; or the name has an unpaired surrogate, which JSON cannot
    /// represent.
    /// </exception>
    /// <exception cref="JsonException">The value is nested more than 1,000 levels deep.</exception>
    public void Set(string key, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Utf8.FromUtf16(key, new byte[Encoding.UTF8.GetMaxByteCount(key.Length)], out _, out _, replaceInvalidSequences: false)
            != OperationStatus.Done)
        {
            throw new ArgumentException("The name has an unpaired surrogate.", nameof(key));
        }

        if (_model.FieldNames().IndexOf(key) >= 0 || (_model.FieldNames().IndexOfAny(key) >= 0 && !Parsed.ContainsKey(key)))
        {
            throw new ArgumentException($"'{key}' is a property of {_model.GetType().Name} itself.", nameof(key));
        }

        using var document = JsonDocument.Parse(JsonAny.Text(value), new JsonDocumentOptions { MaxDepth = JsonWriting.DefaultMaxDepth });
        Parsed[key] = document.RootElement.Clone();
        IsChanged = true;
    }

    /// <summary>Removes a property; false if there is none with this name.</summary>
    public bool Remove(string key)
    {
        var removed = Parsed.Remove(key);
        IsChanged |= removed;
        return removed;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Parsed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Makes the unknown properties for a copy of the model.</summary>
    internal UnknownProperties Copy(JsonModel model) => new(model)
    {
        _parsed = _parsed is null ? null : new(_parsed, _parsed.Comparer),
        IsChanged = IsChanged,
    };

    /// <param name="written">The names of the additional properties that are already written.</param>
    internal void WriteTo(ref JsonWriting writing, ICollection<string> written)
    {
        // No Where: native AOT would compile it once more, for pairs.
        foreach (var (name, value) in Parsed)
        {
            if (!written.Contains(name))
            {
                writing.Append((byte)',');
                writing.WritePropertyName(name);
                writing.AppendPreserved(Encoding.UTF8.GetBytes(value.GetRawText()));
            }
        }
    }

    [OnSerializing]
    private void RefuseWriting(StreamingContext context) => throw ReflectionRefusal.Of(GetType());

    private Dictionary<string, JsonElement> Parse()
    {
        var parsed = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(
            PropertyTexts.AsObject(_model.Preserved!.UnknownText), new JsonDocumentOptions { MaxDepth = int.MaxValue });
        foreach (var property in document.RootElement.EnumerateObject())
        {
            parsed[property.Name] = property.Value.Clone();
        }

        return parsed;
    }
}
