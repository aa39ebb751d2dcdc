namespace Benchmarks.Candidates;

/// <summary>A way to read a payload, and to write what was read.</summary>
/// <param name="Write">Null where there is nothing to write, or it is not compared.</param>
/// <param name="KeepsUnknown">True if what no page documents is written back.</param>
internal sealed record Candidate(string Name, Func<byte[], object?> Read, Func<object, byte[]>? Write, bool KeepsUnknown = true);

/// <summary>The names of the candidates, by which results are looked up.</summary>
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
