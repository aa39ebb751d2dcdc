using Router.Codegen.Options;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with everything about it decided.</summary>
/// <param name="Options">What the project says of it, by which its pages know it.</param>
/// <param name="Folder">The folder of its pages, with '/' at its end, where sets of several dialects have these options; else empty.</param>
/// <param name="Namespace">The namespace of pages in the root folder.</param>
/// <param name="Root">The folder that sub-namespaces count from, with '/' at its end; empty where pages have no folder in common.</param>
/// <param name="WireNames">How wire names follow from names of fields where nothing says more of a page or a field.</param>
internal sealed record SchemaSet(
    SetOptions Options,
    string Folder,
    string Namespace,
    string Root,
    Dialect Dialect,
    WireNameConvention WireNames,
    bool IsStrict,
    bool ToleratesNulls)
{
    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();
}
