using System.Text.Json;

namespace Router.Codegen.Reading.Tokens;

/// <summary>Thrown where text is no JSON, or is nested too deep. The entry point takes the message from the framework's reader.</summary>
internal sealed class MalformedText() : JsonException("The text is no JSON");
