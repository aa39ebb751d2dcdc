using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Router.Codegen.Diagnostics;

/// <summary>A range in the text of a file. Offsets are UTF-16 units in the compiler's text. Lines and columns count from zero.</summary>
internal readonly record struct SourceRange(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Creates the location of a diagnostic in the file at <paramref name="path"/>.</summary>
    public Location ToLocation(string path) => Location.Create(
        path,
        new TextSpan(Start, Length),
        new LinePositionSpan(new LinePosition(StartLine, StartColumn), new LinePosition(EndLine, EndColumn)));
}
