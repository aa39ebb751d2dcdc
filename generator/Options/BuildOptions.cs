using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;

namespace Router.Codegen.Options;

/// <summary>What the build says: the project's options, those of its schema sets by folder, and what has no meaning in them.</summary>
internal sealed record BuildOptions(ProjectOptions Project, EquatableArray<SetFolder> Folders, EquatableArray<DiagnosticInfo> Diagnostics);
