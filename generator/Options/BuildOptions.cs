using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>The build's options: the project's, those of its schema sets by folder, and diagnostics of invalid values.</summary>
internal sealed record BuildOptions(ProjectOptions Project, EquatableArray<SetFolder> Folders, EquatableArray<DiagnosticInfo> Diagnostics);
