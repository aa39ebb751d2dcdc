using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Codecs;

/// <summary>
/// Finds repeated names in the objects of untyped JSON. The last one counts. The framework's node detects them only when a program accesses
/// the object, and throws then.
/// </summary>
internal struct RepeatedNames
{
    /// <summary>The number of names up to which they are compared in turn. More go into a set.</summary>
    private const int Few = 8;

    private readonly List<string> _names = [];

    /// <summary>For each open object, the index of its first name in the list.</summary>
    private readonly Stack<int> _objects = [];

    public RepeatedNames()
    {
    }

    /// <summary>True if a completed object had a repeated name.</summary>
    public bool IsFound { get; private set; }

    /// <summary>Processes the next token of the value.</summary>
    public void Add(in JsonTokenReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _objects.Push(_names.Count);
                break;
            case JsonTokenType.PropertyName:
                _names.Add(reader.GetString());
                break;
            case JsonTokenType.EndObject:
                var start = _objects.Pop();
                IsFound |= HasRepeated(start);
                _names.RemoveRange(start, _names.Count - start);
                break;
        }
    }

    /// <summary>Makes the node of a value. The last of repeated names counts.</summary>
    public static JsonNode? WithLastOfEach(JsonElement json)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var properties = new JsonObject();
                foreach (var property in json.EnumerateObject())
                {
                    properties[property.Name] = WithLastOfEach(property.Value);
                }

                return properties;
            case JsonValueKind.Array:
                return new JsonArray([.. json.EnumerateArray().Select(WithLastOfEach)]);
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(json);
        }
    }

    private readonly bool HasRepeated(int start)
    {
        var count = _names.Count - start;
        if (count > Few)
        {
            return new HashSet<string>(_names.GetRange(start, count), StringComparer.Ordinal).Count < count;
        }

        for (var i = start + 1; i < _names.Count; i++)
        {
            for (var j = start; j < i; j++)
            {
                if (_names[i] == _names[j])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
