namespace Router.Codegen.Reading.Tokens;

/// <summary>A position in a text.</summary>
/// <param name="Index">The byte offset.</param>
/// <param name="Lines">The number of line feeds before the position.</param>
/// <param name="BytePositionInLine">
/// The number of bytes from the last line feed, or from the beginning of the text, to the position.
/// </param>
internal readonly record struct TextPlace(int Index, int Lines, int BytePositionInLine);
