using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Benchmarks.Candidates;

/// <summary>The framework's serializer with the hand-written types.</summary>
internal static class SystemTextJson
{
    private static readonly JsonSerializerOptions Reflected = new(Plain.PlainContext.Default.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly JsonSerializerOptions ReflectedUnordered = new(Reflected) { AllowOutOfOrderMetadataProperties = true };

    public static Candidate Generated<T>(
        JsonTypeInfo<T> info, string name = CandidateNames.SourceGenerator, bool keepsUnknown = false) => new(
        name,
        json => JsonSerializer.Deserialize(json, info),
        value => JsonSerializer.SerializeToUtf8Bytes((T)value, info),
        keepsUnknown);

    public static Candidate Reflection<T>(bool isUnordered = false)
    {
        var options = isUnordered ? ReflectedUnordered : Reflected;
        return new Candidate(
            CandidateNames.Reflection,
            json => JsonSerializer.Deserialize<T>(json, options),
            value => JsonSerializer.SerializeToUtf8Bytes((T)value, options),
            KeepsUnknown: false);
    }
}
