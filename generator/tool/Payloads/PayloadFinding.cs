namespace Router.Codegen.Tool.Payloads;

/// <summary>The kinds of parts of payloads that do not fit their pages.</summary>
internal enum FindingKind
{
    /// <summary>The file is not JSON from this place on.</summary>
    Malformed,

    /// <summary>The payload is not a value of the model.</summary>
    Refused,

    /// <summary>The page does not allow a value, or a required field is missing.</summary>
    Misfit,

    /// <summary>A field has another spelling of its name.</summary>
    OtherSpelling,

    /// <summary>The page does not list a property.</summary>
    UnknownName,

    /// <summary>The page of the enum or constant does not list a value.</summary>
    UnknownValue,

    /// <summary>A value belongs to no member of its union.</summary>
    NoMember,

    /// <summary>A property occurs more than once in an object.</summary>
    Duplicate,
}

/// <summary>A part of a payload that does not fit its page.</summary>
/// <param name="Payload">The payload: its file, with the line or index in it.</param>
/// <param name="Path">The JSON path of the part.</param>
/// <param name="Problem">The expected value, and the value found.</param>
/// <param name="Page">The path of the page as messages show it; null if it is unknown.</param>
/// <param name="Line">The line on the page, from one; null if it is unknown.</param>
internal sealed record PayloadFinding(FindingKind Kind, string Payload, string Path, string Problem, string? Page, int? Line)
{
    /// <summary>The page with the line, if it is known, in parentheses; empty if the page is unknown.</summary>
    public string Place => Page is null ? "" : Line is null ? $" ({Page})" : $" ({Page} line {Line})";
}
