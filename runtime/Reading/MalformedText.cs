using System.Text.Json;

namespace Router.Codegen;

/// <summary>Thrown where text is no JSON, or is nested too deep. The door that the text came in by asks the framework's reader what to say of it.</summary>
internal sealed class MalformedText() : JsonException("The text is no JSON");
