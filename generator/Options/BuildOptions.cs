using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>The build's options: the project's, those of its schema sets by folder, and diagnostics of invalid values.</summary>
internal sealed record BuildOptions(ProjectOptions Project, FolderTable Folders, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// True if the analyzer reports what has a place in a file, as editors show nothing else there; false if no analyzers run, and the
    /// generator reports it.
    /// </summary>
    public bool HasAnalyzer { get; init; }

    /// <summary>Where the models of the project are made.</summary>
    public GenerationMode Mode { get; init; }

    /// <summary>True if this run makes the models of <see cref="GenerationMode.Files"/>, outside of the compiler.</summary>
    public bool IsFileWriter { get; init; }

    /// <summary>True if the models were made before this run, which therefore reads nothing.</summary>
    public bool IsDone => Mode == GenerationMode.Files && !IsFileWriter;

    /// <summary>
    /// True if the analyzer reports what one page tells as soon as it is written. With roots, pages that no root reaches report nothing,
    /// and one page does not tell whether it is one of them.
    /// </summary>
    public bool ReportsPagesAlone =>
        HasAnalyzer && Project.Roots.Count == 0 && Folders.Items.All(static folder => folder.Set.Roots.Count == 0);
}
