using Router.Codegen.Options;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with everything about it decided.</summary>
/// <param name="Options">What the project says of it, by which its pages know it.</param>
/// <param name="Namespace">The namespace of pages in the root folder.</param>
/// <param name="Root">The folder that sub-namespaces count from, with '/' at its end; empty where pages have no folder in common.</param>
/// <param name="IsDialectMarked">Whether the pages hold what only one dialect writes.</param>
/// <param name="AreWireNamesStated">Whether the convention of wire names is the project's and not that of most APIs in the dialect.</param>
internal sealed record SchemaSet(
    SetOptions Options,
    string Namespace,
    string Root,
    Dialect Dialect,
    bool IsDialectMarked,
    WireNameConvention WireNames,
    bool AreWireNamesStated,
    bool IsStrict,
    bool ToleratesNulls)
{
    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();
}
