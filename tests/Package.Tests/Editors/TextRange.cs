using System.Text.Json;

namespace Package.Tests.Editors;

/// <summary>A range of a text in lines and columns counted from zero, as in editors.</summary>
internal sealed record TextRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The range of the last occurrence of a part without line breaks.</summary>
    public static TextRange OfLast(string text, string part)
    {
        var start = text.LastIndexOf(part, StringComparison.Ordinal);
        if (start < 0)
            throw new ArgumentException($"'{part}' is not in the text.", nameof(part));
        var line = text[..start].Count(c => c == '\n');
        var column = start - (text.LastIndexOf('\n', start) + 1);
        return new(line, column, line, column + part.Length);
    }

    /// <summary>Reads a range of the language server protocol.</summary>
    public static TextRange Read(JsonElement range)
    {
        var (startLine, startColumn) = Position(range.GetProperty("start"));
        var (endLine, endColumn) = Position(range.GetProperty("end"));
        return new(startLine, startColumn, endLine, endColumn);

        static (int Line, int Column) Position(JsonElement position) =>
            (position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32());
    }
}
