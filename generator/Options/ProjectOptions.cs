using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Options;

/// <summary>The project's options for all of its schema sets.</summary>
/// <param name="Namespace">The namespace of sets that do not state one.</param>
/// <param name="ProjectDirectory">
/// The project's folder, with a separator at its end, or empty. Paths in messages are relative to it.
/// </param>
/// <param name="Accessibility">"public" or "internal".</param>
/// <param name="Roots">Titles of the requested models, or wildcards. Empty for all models.</param>
/// <param name="IsReferenced">True if the project itself refers to the package, and not only a library that it uses.</param>
internal sealed record ProjectOptions(
    string Namespace,
    string ProjectDirectory,
    string Accessibility,
    EquatableArray<string> Roots,
    MergeMode Merge,
    WireNameConvention? WireNames,
    Misfits Misfits,
    UnknownNulls UnknownNulls,
    EmittedSchemas JsonSchemas,
    bool IsStrict,
    bool IsFilePerModel,
    bool IsReferenced);

/// <summary>The models that are merged into one model.</summary>
internal enum MergeMode
{
    None,

    /// <summary>Models of the same shape.</summary>
    Identical,
}
