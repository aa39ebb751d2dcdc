using System.Globalization;
using System.Text.Json;

namespace Router.Codegen.Reading.Errors;

/// <summary>
/// A failure in a value of which only the serializer knows where it stands: it sets the path of an exception that has none, to the place of
/// the value. The message goes on from there.
/// </summary>
/// <param name="path">The path from the value on.</param>
/// <param name="line">The line of the failure.</param>
/// <param name="position">The byte of that line.</param>
internal sealed class JsonFailureInside(string message, string path, long line, long position, Exception inner)
    : JsonException(message, inner)
{
    /// <summary>The path of the failure, which begins at the value's own once the serializer has set that.</summary>
    public string WholePath => $"{Path ?? "$"}{path[1..]}";

    /// <inheritdoc/>
    public override string Message =>
        base.Message + string.Create(
            CultureInfo.InvariantCulture, $" Path: {WholePath} | LineNumber: {line} | BytePositionInLine: {position}.");
}
