using System.Text.Json;
using System.Text.Json.Serialization;

namespace Benchmarks.Candidates.Plain;

/// <summary>The minimum cost of a first read through an attribute: the converter only skips the payload.</summary>
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
