namespace Router.Codegen.Tool.Payloads;

/// <summary>A recorded JSON value.</summary>
/// <param name="Source">The file as named on the command line, with the line or index of the value if the file has several.</param>
/// <param name="Malformed">The reason why the text is not JSON from here on; null if it is a JSON value.</param>
internal sealed record Payload(string Source, ReadOnlyMemory<byte> Json, string? Malformed = null);

/// <summary>Recorded payloads of one model.</summary>
/// <param name="Model">The name of the model on the command line.</param>
internal sealed record PayloadSource(string Model, IReadOnlyList<string> Files);
