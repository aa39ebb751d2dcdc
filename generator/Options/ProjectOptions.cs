using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>What the project says about all of its schema sets.</summary>
/// <param name="Namespace">The namespace of sets that state none.</param>
/// <param name="ProjectDirectory">The project's folder with a separator at its end, or nothing: page paths in messages are relative to it.</param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Roots">Titles or wildcards of the models that are asked for; none means all.</param>
internal sealed record ProjectOptions(
    string Namespace,
    string ProjectDirectory,
    string Accessibility,
    EquatableArray<string> Roots,
    MergeMode Merge,
    WireNameConvention? WireNames,
    bool IsStrict,
    bool IsFilePerModel);

/// <summary>Which models become one.</summary>
internal enum MergeMode
{
    None,

    /// <summary>Those of the same shape.</summary>
    Identical,
}
