using System.Text.Json.Serialization;

namespace Router.Codegen.Tests.Reading;

/// <summary>A user's type with models, each followed by another property.</summary>
public sealed class Holder<T>
{
    [JsonPropertyName("before")]
    public string? Before { get; set; }

    [JsonPropertyName("model")]
    public T? Model { get; set; }

    [JsonPropertyName("between")]
    public int Between { get; set; }

    [JsonPropertyName("list")]
    public List<T>? List { get; set; }

    [JsonPropertyName("map")]
    public Dictionary<string, T>? Map { get; set; }

    [JsonPropertyName("inner")]
    public Holder<T>? Inner { get; set; }

    [JsonPropertyName("after")]
    public int After { get; set; }
}
