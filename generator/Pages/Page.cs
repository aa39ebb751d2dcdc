using Router.Codegen.Collections;
using Router.Codegen.Diagnostics;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages;

/// <summary>One markdown file that describes one model, as its markdown says it: nothing here is resolved or named for C# yet.</summary>
/// <param name="Path">The file's path, without steps by way of other folders.</param>
/// <param name="Title">The name in the title or the front matter, without strike-through marks.</param>
/// <param name="TitleRange">Where the name stands.</param>
/// <param name="Description">The text before the body, as plain text with line breaks; empty where there is none.</param>
/// <param name="Deprecation">Why the model is deprecated; null where it is not.</param>
/// <param name="Body">What the page lists.</param>
/// <param name="Marks">Notations on the page that only one dialect has.</param>
/// <param name="Diagnostics">What could not be read.</param>
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
    /// <summary>The C# name that a correction gives the model; null where none does.</summary>
    public string? CSharpName { get; init; }
}

/// <summary>What a page lists.</summary>
internal abstract record PageBody;

/// <summary>The rows of "## Fields".</summary>
internal sealed record FieldsBody(EquatableArray<FieldRow> Rows) : PageBody;

/// <summary>The entries of "## Values". Whether the page says that others may come does not matter: they always may.</summary>
/// <param name="Values">The values in page order; a row that stands for unrecognised values is not among them.</param>
internal sealed record ValuesBody(EquatableArray<ValueRow> Values) : PageBody;

/// <summary>The headings under "## Supported Types".</summary>
internal sealed record MembersBody(EquatableArray<MemberHeading> Members) : PageBody;

/// <summary>A title and perhaps a description, and no section: how Java, Ruby and Unity pages print a union. In other dialects it is no model.</summary>
internal sealed record TitleOnlyBody : PageBody;

/// <summary>A page that is a model and could not be read; its diagnostics say why. What refers to it is raw JSON, with no complaint of its own.</summary>
internal sealed record UnreadBody : PageBody;

/// <summary>A row of "## Fields".</summary>
/// <param name="Name">The name as the page prints it, without marks.</param>
/// <param name="NameRange">Where the name stands, without marks.</param>
/// <param name="Type">The Type cell.</param>
/// <param name="IsRequired">Whether the Required cell holds the check mark.</param>
/// <param name="Description">The description as plain text, without a deprecation notice; empty where the page says N/A.</param>
/// <param name="Deprecation">Why the field is deprecated; null where it is not.</param>
/// <param name="Example">The Example cell as plain text; null where there is none.</param>
internal sealed record FieldRow(
    string Name,
    SourceRange NameRange,
    TypeCell Type,
    bool IsRequired,
    string Description,
    string? Deprecation,
    string? Example)
{
    /// <summary>Whether the field may be null, where a correction says so; else null.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The C# name that a correction gives the property; null where none does.</summary>
    public string? CSharpName { get; init; }
}

/// <summary>An entry of "## Values".</summary>
/// <param name="Name">The SDK's name of the value, from the Name column; null where the page has none.</param>
/// <param name="Text">The value.</param>
internal sealed record ValueRow(string? Name, string Text, ValueNotation Notation, SourceRange Range);

/// <summary>A heading under "## Supported Types".</summary>
/// <param name="Type">
/// The heading's type. In Go it is the type that the code block under it constructs, which has a package and is there if the heading is
/// empty; in PHP a list is the type that the code block's comment documents, which has its elements; in Python an empty heading has its
/// type in the code block.
/// </param>
internal sealed record MemberHeading(TypeCell Type);
