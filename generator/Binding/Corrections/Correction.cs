using Router.Codegen.Diagnostics;

namespace Router.Codegen.Binding.Corrections;

/// <summary>The kind of change that a correction makes.</summary>
internal enum CorrectionKind
{
    /// <summary>The JSON name of a field: <c>Type.field = name</c>.</summary>
    WireName,

    /// <summary>The field may be null: <c>Type.field: nullable</c>.</summary>
    Nullable,

    /// <summary>The field is never null: <c>Type.field: not nullable</c>.</summary>
    NotNullable,

    /// <summary>The field may be absent: <c>Type.field: optional</c>.</summary>
    Optional,

    /// <summary>The field is always present: <c>Type.field: required</c>.</summary>
    Required,

    /// <summary>The field is of another type: <c>Type.field: type List[str]</c>.</summary>
    Type,

    /// <summary>The enum has a further value: <c>Type: value "archived"</c>.</summary>
    Value,

    /// <summary>The union has a further member: <c>Type: member models.Refund</c>.</summary>
    Member,

    /// <summary>The C# name of a type or property: <c>Type: csharp StoredFile</c>, <c>Type.field: csharp OrderType</c>.</summary>
    CSharpName,
}

/// <summary>Groups of kinds that change the same property of a field or page. One correction of a group applies.</summary>
internal static class CorrectionGroups
{
    public static bool SetsSameAs(this CorrectionKind kind, CorrectionKind other) => Group(kind) == Group(other);

    private static CorrectionKind Group(CorrectionKind kind) => kind switch
    {
        CorrectionKind.NotNullable => CorrectionKind.Nullable,
        CorrectionKind.Required => CorrectionKind.Optional,
        _ => kind,
    };
}

/// <summary>One change that a line of a <c>*.corrections</c> file makes.</summary>
/// <param name="Title">The title of the page. It may have wildcards.</param>
/// <param name="Field">The name of the field as the line spells it; null for a correction of the page itself.</param>
/// <param name="Text">The name, type or value; empty for kinds without one. The value of an enum is a JSON string or an integer.</param>
/// <param name="Part">The part of the line that states the change. It is the whole line if the line has only one change.</param>
internal sealed record Correction(string Title, string? Field, CorrectionKind Kind, string Text, LinePart Part)
{
    /// <summary>The correction as messages show it.</summary>
    public string Statement => Part.IsWhole ? Part.Text : $"{Title}.{Field}: {Part.Text}";

    /// <summary>The range of the type or member, which extends to the end of the line.</summary>
    public SourceRange TextRange => Part.End(Text.Length).Range;
}
