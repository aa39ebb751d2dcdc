using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>The content of a markdown file that describes one model, before names and references are resolved.</summary>
/// <param name="Path">The file's path, without ".." segments.</param>
/// <param name="Title">The name in the title or the front matter, without strike-through marks.</param>
/// <param name="TitleRange">The range of the name.</param>
/// <param name="Description">The text between title and body, as plain text with line breaks; empty if there is none.</param>
/// <param name="Deprecation">The reason for the model's deprecation; null if it is not deprecated.</param>
/// <param name="Body">The page's list: fields, values or members.</param>
/// <param name="Marks">The notations on the page that only one dialect has.</param>
/// <param name="Diagnostics">The problems found in reading the page.</param>
internal sealed record Page(
    string Path,
    string Title,
    SourceRange TitleRange,
    string Description,
    string? Deprecation,
    PageBody Body,
    DialectEvidence Marks,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The comments by which the page silences diagnostics.</summary>
    public EquatableArray<IgnoreComment> Ignores { get; init; }

    /// <summary>The C# name that a correction gives the model; null if none does.</summary>
    public StatedName? CSharpName { get; init; }
}

/// <summary>The list of a page: fields, values or members.</summary>
internal abstract record PageBody;

/// <summary>The rows of "## Fields".</summary>
internal sealed record FieldsBody(EquatableArray<FieldRow> Rows) : PageBody;

/// <summary>The entries of "## Values". Unknown values are always possible, even if the page does not say so.</summary>
/// <param name="Values">The values in page order, without a row for unrecognised values.</param>
internal sealed record ValuesBody(EquatableArray<ValueRow> Values) : PageBody;

/// <summary>The headings under "## Supported Types".</summary>
internal sealed record MembersBody(EquatableArray<MemberHeading> Members) : PageBody;

/// <summary>
/// A page with a title and a description but no sections. In the notation of Java, Ruby and Unity, it is a union. In other dialects, it is
/// not a model.
/// </summary>
/// <param name="Otherwise">The file as other dialects read it.</param>
internal sealed record TitleOnlyBody(OtherFile Otherwise) : PageBody;

/// <summary>An unreadable page of a model. References to it become raw JSON, without diagnostics of their own.</summary>
internal sealed record UnreadBody : PageBody;

/// <summary>A row of "## Fields".</summary>
/// <param name="Name">The name on the page, without marks.</param>
/// <param name="NameRange">The range of the name, without marks.</param>
/// <param name="Type">The Type cell.</param>
/// <param name="IsRequired">True if the Required cell has the check mark.</param>
/// <param name="Description">The description as plain text, without a deprecation notice; empty for N/A.</param>
/// <param name="Deprecation">The reason for the field's deprecation; null if it is not deprecated.</param>
/// <param name="Example">The Example cell as plain text; null if there is none.</param>
internal sealed record FieldRow(
    string Name,
    SourceRange NameRange,
    TypeCell Type,
    bool IsRequired,
    string Description,
    string? Deprecation,
    string? Example)
{
    /// <summary>The evidence on the page that the field may be null, regardless of its type.</summary>
    public ShownNull ShownNull { get; init; }

    /// <summary>True or false if evidence on the page or a correction says that the field may be null or not; otherwise null.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The C# name that a correction gives the property; null if none does.</summary>
    public StatedName? CSharpName { get; init; }
}

/// <summary>An entry of "## Values".</summary>
/// <param name="Name">The SDK's name of the value, from the Name column; null if the page has no names.</param>
/// <param name="Text">The value.</param>
internal sealed record ValueRow(string? Name, string Text, ValueNotation Notation, SourceRange Range);

/// <summary>A heading under "## Supported Types".</summary>
/// <param name="Type">
/// The type in the heading. Code blocks under headings replace it if they say more: Go constructs the type with its package, PHP documents
/// the elements of a list in a comment, and Python has the type of an empty heading there.
/// </param>
internal sealed record MemberHeading(TypeCell Type);
