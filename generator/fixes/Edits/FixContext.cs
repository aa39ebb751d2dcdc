using Microsoft.CodeAnalysis.Text;
using Router.Codegen.Pages;

namespace Router.Codegen.Fixes.Edits;

/// <summary>A problem, and the files that its fixes may change.</summary>
/// <param name="Text">The text of the file with the problem.</param>
/// <param name="Files">The paths of all additional files of the project.</param>
/// <param name="Corrections">The corrections files of the project.</param>
internal sealed record FixContext(
    ReportedProblem Problem, SourceText Text, ImmutableArray<string> Files, ImmutableArray<TextFile> Corrections)
{
    /// <summary>True if the file is a page, and not a corrections file.</summary>
    public bool IsInPage => InputFile.IsPage(Problem.Path);

    /// <summary>The text at the problem.</summary>
    public string Marked => Text.ToString(Problem.Span);

    /// <summary>The line in which the problem begins.</summary>
    public TextLine Line => Text.Lines.GetLineFromPosition(Problem.Span.Start);

    /// <summary>The line end that the file uses.</summary>
    public string LineEnd => EndOf(Text);

    /// <summary>The line end that a file uses.</summary>
    public static string EndOf(SourceText text) =>
        text.Lines.Count > 1 && text.Lines[0] is var first && first.EndIncludingLineBreak - first.End is 2 ? "\r\n" : "\n";
}

/// <summary>A file of the project with its text.</summary>
internal sealed record TextFile(string Path, SourceText Text);
