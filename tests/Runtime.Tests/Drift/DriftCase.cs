using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Drift;

/// <summary>How a service changes what it sends.</summary>
public enum DriftKind
{
    /// <summary>An object has a property that its page does not know.</summary>
    UnknownProperty,

    /// <summary>An enum has a value that its page does not list.</summary>
    NewEnumValue,

    /// <summary>A constant has another value.</summary>
    NewConstant,

    /// <summary>The property that tells a union's members apart has a value that none of them has.</summary>
    NewUnionTag,

    /// <summary>An optional property is null.</summary>
    NullForOptional,

    /// <summary>A required property is absent.</summary>
    RequiredRemoved,
}

/// <summary>One change at one place of a payload.</summary>
/// <param name="Path">The names and indexes that lead to the changed value.</param>
/// <param name="IsInUnion">Whether the place lies in a union, which may keep the changed value as it came.</param>
internal sealed record DriftCase(DriftKind Kind, IReadOnlyList<string> Path, bool IsInUnion)
{
    public string Name => Path[^1];

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
            case DriftKind.NullForOptional:
                parent!.AsObject()[Name] = null;
                break;
            case DriftKind.UnknownProperty:
                parent!.AsObject()[Name] = JsonNode.Parse("""{"since":[1.10,null,"\u00e9"]}""");
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

    public override string ToString() => $"{Kind} at {string.Join('/', Path)}";
}
