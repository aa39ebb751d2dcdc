using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>
/// The exception for text that is malformed or nested too deeply. The entry point takes its message from the framework's reader.
/// </summary>
internal sealed class MalformedText() : JsonException("The text is no JSON");
