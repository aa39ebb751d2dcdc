using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Drift;

/// <summary>The ways in which a service changes its payloads.</summary>
public enum DriftKind
{
    /// <summary>An object has an unknown property.</summary>
    UnknownProperty,

    /// <summary>An enum has a value that its page does not list.</summary>
    NewEnumValue,

    /// <summary>A constant has another value.</summary>
    NewConstant,

    /// <summary>The property that tells a union's members apart has an unknown value.</summary>
    NewUnionTag,

    /// <summary>An optional property is null.</summary>
    NullForOptional,

    /// <summary>A required property is absent.</summary>
    RequiredRemoved,

    /// <summary>A required property is null.</summary>
    NullForRequired,

    /// <summary>A value is of another JSON kind.</summary>
    OtherKind,

    /// <summary>A value of the right kind is malformed or out of range.</summary>
    Unreadable,
}

/// <summary>One change at one location of a payload.</summary>
/// <param name="Path">The names and indices of the path to the changed value.</param>
/// <param name="IsInUnion">True if the value is inside a union, which may keep the changed value as read.</param>
/// <param name="Value">The new value; null if the kind determines it.</param>
internal sealed record DriftCase(DriftKind Kind, IReadOnlyList<string> Path, bool IsInUnion, string? Value = null)
{
    public string Name => Path[^1];

    /// <summary>The kind of misfit that the change causes; null if none.</summary>
    public JsonMisfitKind? Misfit => Kind switch
    {
        DriftKind.RequiredRemoved => JsonMisfitKind.Missing,
        DriftKind.NullForRequired => JsonMisfitKind.Null,
        DriftKind.OtherKind => JsonMisfitKind.OtherKind,
        DriftKind.Unreadable => JsonMisfitKind.Unreadable,
        _ => null,
    };

    /// <summary>The JSON path of the change in a payload.</summary>
    public string PathIn(string payload)
    {
        var node = JsonNode.Parse(payload);
        var path = "$";
        foreach (var step in Path)
        {
            path += node is JsonArray ? $"[{step}]" : IsPlain(step) ? "." + step : $"['{System.Text.Json.JsonEncodedText.Encode(step)}']";
            node = node is null ? null : Step(node, step);
        }

        return path;
    }

    private static bool IsPlain(string name) => name.Length > 0 && name.All(sign => char.IsLetterOrDigit(sign) || sign == '_');

    /// <summary>The payload with the change.</summary>
    public string Apply(string payload)
    {
        var root = JsonNode.Parse(payload)!;
        var parent = root;
        foreach (var step in Path.Take(Path.Count - 1))
        {
            parent = Step(parent!, step);
        }

        switch (Kind)
        {
            case DriftKind.RequiredRemoved:
                parent!.AsObject().Remove(Name);
                break;
            case DriftKind.NullForOptional or DriftKind.NullForRequired:
                parent!.AsObject()[Name] = null;
                break;
            case DriftKind.UnknownProperty or DriftKind.OtherKind or DriftKind.Unreadable:
                Set(parent!, Name, JsonNode.Parse(Value!)!);
                break;
            default:
                if (Path.Count == 0)
                {
                    return Changed(root).ToJsonString();
                }

                Set(parent!, Name, Changed(Step(parent!, Name)!));
                break;
        }

        return root.ToJsonString();
    }

    private static JsonNode? Step(JsonNode node, string step) => node is JsonArray array ? array[int.Parse(step, null)] : node[step];

    private static void Set(JsonNode node, string step, JsonNode value)
    {
        if (node is JsonArray array)
        {
            array[int.Parse(step, null)] = value;
        }
        else
        {
            node[step] = value;
        }
    }

    private static JsonNode Changed(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => long.TryParse(value.GetValue<string>(), out _) ? "987654321" : "drifted since",
        System.Text.Json.JsonValueKind.True => false,
        System.Text.Json.JsonValueKind.False => true,
        _ => 987654321,
    };

    public override string ToString() => $"{Kind} at {string.Join('/', Path)} {Value}";
}
