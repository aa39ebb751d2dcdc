using Router.Codegen.Options;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.SchemaSets;

/// <summary>A schema set with its namespace, dialect and conventions decided.</summary>
/// <param name="Options">The project's options for the set, by which the set of a page is found.</param>
/// <param name="Folder">
/// The folder of its pages, with '/' at its end, if sets in several dialects have the same options; otherwise empty.
/// </param>
/// <param name="Namespace">The namespace of pages in the folders that namespaces count from.</param>
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

    /// <summary>True if null may come for all required properties and elements, as the dialect has no word for it.</summary>
    public bool HasOpenNulls => !Dialect.Habits.HasWordForNull;

    /// <summary>True if a type is nullable in C# because the dialect would not say so of it.</summary>
    public bool IsNullableUnsaid(TypeExpression type) => UnknownNulls == UnknownNulls.Nullable && !Dialect.Habits.SaysNull(type);

    /// <summary>True or false if the set's models have JSON schemas or none; null if their number decides.</summary>
    public bool? HasJsonSchemas => JsonSchemas == EmittedSchemas.Auto ? null : JsonSchemas == EmittedSchemas.True;

    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();
}
