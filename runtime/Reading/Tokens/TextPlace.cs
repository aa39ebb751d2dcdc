namespace Router.Codegen.Reading.Tokens;

/// <summary>A place in a text.</summary>
/// <param name="Index">The byte.</param>
/// <param name="Lines">How many line feeds there are before it.</param>
/// <param name="BytePositionInLine">
/// How many bytes there are between the last line feed, or the beginning of the text, and the place.
/// </param>
internal readonly record struct TextPlace(int Index, int Lines, int BytePositionInLine);
