using Router.Codegen.Options;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with its namespace, dialect and conventions.</summary>
/// <param name="Options">The project's options for the set. The set of a page is found by them.</param>
/// <param name="Folder">
/// The folder of its pages, with '/' at its end, if sets in several dialects have the same options; otherwise empty.
/// </param>
/// <param name="Namespace">The namespace of pages in the root folders.</param>
/// <param name="WireNames">The convention of wire names for pages and fields without evidence of their own.</param>
internal sealed record SchemaSet(
    SetOptions Options,
    string Folder,
    string Namespace,
    Dialect Dialect,
    WireNameConvention WireNames,
    bool IsStrict,
    Misfits Misfits,
    UnknownNulls UnknownNulls,
    EmittedSchemas JsonSchemas)
{
    /// <summary>True if a misfit is an error.</summary>
    public bool RefusesMisfits => IsStrict || Misfits == Misfits.Refuse;

    /// <summary>True if any required property or element may be null, because the dialect has no word for null.</summary>
    public bool HasOpenNulls => !Dialect.Habits.HasWordForNull;

    /// <summary>True if a type is nullable in C# because the dialect does not state null for such types.</summary>
    public bool IsNullableUnsaid(TypeExpression type) => UnknownNulls == UnknownNulls.Nullable && !Dialect.Habits.SaysNull(type);

    /// <summary>True if the set's models have JSON schemas, false if not; null if it depends on their number.</summary>
    public bool? HasJsonSchemas => JsonSchemas == EmittedSchemas.Auto ? null : JsonSchemas == EmittedSchemas.True;

    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();
}
