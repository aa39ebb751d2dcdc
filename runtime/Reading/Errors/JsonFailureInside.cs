using System.Globalization;
using System.Text.Json;

namespace Router.Codegen.Reading.Errors;

/// <summary>
/// A failure in a value whose position only the serializer knows. The serializer sets the path of an exception that has none to the path of
/// the value; the message adds the rest of the path.
/// </summary>
/// <param name="path">The path of the failure, from the value.</param>
/// <param name="line">The line of the failure, counted from zero.</param>
/// <param name="position">The byte offset in that line.</param>
internal sealed class JsonFailureInside(string message, string path, long line, long position, Exception inner)
    : JsonException(message, inner)
{
    /// <summary>The path of the failure. It begins with the path of the value once the serializer has set that.</summary>
    public string WholePath => $"{Path ?? "$"}{path[1..]}";

    /// <inheritdoc/>
    public override string Message =>
        base.Message + string.Create(
            CultureInfo.InvariantCulture, $" Path: {WholePath} | LineNumber: {line} | BytePositionInLine: {position}.");
}
