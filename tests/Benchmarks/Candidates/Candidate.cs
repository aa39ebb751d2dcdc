namespace Benchmarks.Candidates;

/// <summary>A library to read payloads and to write the values that it read.</summary>
/// <param name="Write">Writes a value; null if writing is not compared.</param>
/// <param name="KeepsUnknown">True if unknown properties are written back.</param>
internal sealed record Candidate(string Name, Func<byte[], object?> Read, Func<object, byte[]>? Write, bool KeepsUnknown = true);

/// <summary>The names of the candidates. Results are looked up by them.</summary>
internal static class CandidateNames
{
    public const string Attribute = "Router.Codegen, attribute";
    public const string Resolver = "Router.Codegen, resolver";
    public const string Direct = "Router.Codegen, FromJson/ToJsonUtf8";
    public const string SourceGenerator = "System.Text.Json source generator";
    public const string ExtensionData = "with JsonExtensionData";
    public const string FlatClass = "with one class for all members";
    public const string Reflection = "System.Text.Json reflection";
    public const string Newtonsoft = "Newtonsoft.Json";
    public const string Reader = "limit: Utf8JsonReader";
    public const string ReaderAndValues = "limit: Utf8JsonReader, strings, numbers";
    public const string Replay = "limit: Utf8JsonWriter";
}
