using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain;

/// <summary>The least that a first read by attribute takes: a converter that passes over the payload and makes nothing of it.</summary>
[JsonConverter(typeof(SkippedConverter))]
internal sealed record Skipped(string Id);

internal sealed class SkippedConverter : JsonConverter<Skipped>
{
    public override Skipped Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return new Skipped("none");
    }

    public override void Write(Utf8JsonWriter writer, Skipped value, JsonSerializerOptions options) => throw new NotSupportedException();
}
