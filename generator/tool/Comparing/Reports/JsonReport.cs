using System.Text.Json;
using System.Text.Json.Serialization;

namespace Router.Codegen.Tool.Comparing.Reports;

/// <summary>Changes as JSON for other programs.</summary>
/// <param name="BreaksCallers">True if a change breaks callers.</param>
/// <param name="BreaksPayloads">True if a change breaks payloads.</param>
internal sealed record JsonReport(bool BreaksCallers, bool BreaksPayloads, IReadOnlyList<Change> Changes)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(IReadOnlyList<Change> changes, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new JsonReport(
            changes.Any(change => change.BreaksCallers is not null), changes.Any(change => change.BreaksPayloads is not null), changes),
        Options));
}
