namespace Router.Codegen.Tool.Payloads;

/// <summary>In which way a part of a payload does not fit its page.</summary>
internal enum FindingKind
{
    /// <summary>The text of the file is no JSON from this place on.</summary>
    Malformed,

    /// <summary>The payload is no such model at all.</summary>
    Refused,

    /// <summary>A value is not what the page says, or a required field did not come.</summary>
    Misfit,

    /// <summary>A field came under another spelling of its name.</summary>
    OtherSpelling,

    /// <summary>A property came that the page does not list.</summary>
    UnknownName,

    /// <summary>A value came that the page of the enum or constant does not list.</summary>
    UnknownValue,

    /// <summary>A value is of no member of its union.</summary>
    NoMember,

    /// <summary>A property came more than once in an object.</summary>
    Duplicate,
}

/// <summary>A part of a payload that does not fit its page.</summary>
/// <param name="Payload">The payload: its file, with the line or index in it.</param>
/// <param name="Path">The JSON path of the part.</param>
/// <param name="Problem">What is expected, and what came.</param>
/// <param name="Page">The path of the page as messages show it; null if it is not known.</param>
/// <param name="Line">The line of the page, from one; null if it is not known.</param>
internal sealed record PayloadFinding(FindingKind Kind, string Payload, string Path, string Problem, string? Page, int? Line)
{
    /// <summary>The line of the page, or the page, in parentheses; empty if it is not known.</summary>
    public string Place => Page is null ? "" : Line is null ? $" ({Page})" : $" ({Page} line {Line})";
}
