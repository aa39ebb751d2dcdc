using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Corrections;

/// <summary>A line of a <c>*.corrections</c> file, without its comment and the white space around it.</summary>
internal sealed record CorrectionLine(string Path, string Text, SourceRange Range)
{
    /// <summary>The whole line as a part.</summary>
    public LinePart Whole => new(this, 0, Text.Length);
}

/// <summary>A part of a line.</summary>
/// <param name="Start">The start of the part in the line's text.</param>
internal sealed record LinePart(CorrectionLine Line, int Start, int Length)
{
    public bool IsWhole => Length == Line.Text.Length;

    public string Text => Line.Text.Substring(Start, Length);

    public SourceRange Range => Line.Range with
    {
        Start = Line.Range.Start + Start,
        Length = Length,
        StartColumn = Line.Range.StartColumn + Start,
        EndColumn = Line.Range.StartColumn + Start + Length,
    };

    /// <summary>The last characters of the part.</summary>
    public LinePart End(int length) => new(Line, Start + Length - length, length);
}
