using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>The content of a markdown file that describes one model, before names and references are resolved.</summary>
/// <param name="Path">The file's path, without ".." segments.</param>
/// <param name="Title">The name in the title or the front matter, without strike-through marks.</param>
/// <param name="TitleRange">The range of the name.</param>
/// <param name="Description">The text before the body, as plain text with line breaks; empty if there is none.</param>
/// <param name="Deprecation">The reason for the model's deprecation; null if it is not deprecated.</param>
/// <param name="Body">The page's list: fields, values or members.</param>
/// <param name="Marks">The notations on the page that are unique to one dialect.</param>
/// <param name="Diagnostics">The problems of reading the page.</param>
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

    /// <summary>The C# name that a correction gives the model; null where none does.</summary>
    public StatedName? CSharpName { get; init; }
}

/// <summary>The list of a page: fields, values or members.</summary>
internal abstract record PageBody;

/// <summary>The rows of "## Fields".</summary>
internal sealed record FieldsBody(EquatableArray<FieldRow> Rows) : PageBody;

/// <summary>The entries of "## Values". Unknown values are always possible, whether or not the page says so.</summary>
/// <param name="Values">The values in page order, without a row for unrecognised values.</param>
internal sealed record ValuesBody(EquatableArray<ValueRow> Values) : PageBody;

/// <summary>The headings under "## Supported Types".</summary>
internal sealed record MembersBody(EquatableArray<MemberHeading> Members) : PageBody;

/// <summary>
/// A page of title and description without sections: a union in the notation of Java, Ruby and Unity. In other dialects it is no model.
/// </summary>
/// <param name="Otherwise">The file in those dialects.</param>
internal sealed record TitleOnlyBody(OtherFile Otherwise) : PageBody;

/// <summary>An unreadable page of a model. References to it are raw JSON, without diagnostics of their own.</summary>
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
    /// <summary>The evidence on the page that the field may be null, whatever its type says.</summary>
    public ShownNull ShownNull { get; init; }

    /// <summary>True or false if the page's evidence or a correction says that the field may be null or not; else null.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The C# name that a correction gives the property; null where none does.</summary>
    public StatedName? CSharpName { get; init; }
}

/// <summary>An entry of "## Values".</summary>
/// <param name="Name">The SDK's name of the value, from the Name column; null if the page has no names.</param>
/// <param name="Text">The value.</param>
internal sealed record ValueRow(string? Name, string Text, ValueNotation Notation, SourceRange Range);

/// <summary>A heading under "## Supported Types".</summary>
/// <param name="Type">
/// The heading's type. In Go it is the type that the code block under it constructs, which has a package and is there if the heading is
/// empty; in PHP a list is the type that the code block's comment documents, which has its elements; in Python an empty heading has its
/// type in the code block.
/// </param>
internal sealed record MemberHeading(TypeCell Type);
