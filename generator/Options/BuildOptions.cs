using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>The build's options: the project's, those of its folders of pages, and diagnostics of invalid values.</summary>
internal sealed record BuildOptions(ProjectOptions Project, FolderTable Folders, EquatableArray<DiagnosticInfo> Diagnostics);
