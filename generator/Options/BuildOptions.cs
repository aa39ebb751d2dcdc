using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>The options of the build: of the project, of its schema sets by folder, and the diagnostics of invalid values.</summary>
internal sealed record BuildOptions(ProjectOptions Project, FolderTable Folders, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>
    /// True if the analyzer reports diagnostics with a place in a file, because editors show only those of analyzers there. False if no
    /// analyzers run, and the generator reports them.
    /// </summary>
    public bool HasAnalyzer { get; init; }

    /// <summary>The mode in which the models are made.</summary>
    public GenerationMode Mode { get; init; }

    /// <summary>True if this run writes the models of <see cref="GenerationMode.Files"/>, outside of the compiler.</summary>
    public bool IsFileWriter { get; init; }

    /// <summary>True if the models were made before this run, which then reads nothing.</summary>
    public bool IsDone => Mode == GenerationMode.Files && !IsFileWriter;

    /// <summary>
    /// True if the analyzer reports the problems of single pages itself, while they are edited. It does not if there are roots: pages that
    /// are not reachable report nothing, and a single page does not show if it is reachable.
    /// </summary>
    public bool ReportsPagesAlone =>
        HasAnalyzer && Project.Roots.Count == 0 && Folders.Items.All(static folder => folder.Set.Roots.Count == 0);
}
