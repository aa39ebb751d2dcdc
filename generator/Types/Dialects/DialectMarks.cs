namespace Router.Codegen.Types.Dialects;

/// <summary>Notations in Type cells that only one dialect uses.</summary>
/// <param name="Words">Whole texts of cells.</param>
/// <param name="Prefixes">Prefixes of cells.</param>
/// <param name="Hosts">Parts of the address of a cell's first link.</param>
internal sealed record DialectMarks(string[] Words, string[] Prefixes, string[] Hosts)
{
    /// <summary>Recognises cells by notations inside them, for dialects whose cells begin like those of others.</summary>
    public Func<string, bool> IsInside { get; init; } = static _ => false;

    /// <summary>A prefix that is a mark only if the page's markdown escapes the cell, or only if it does not escape it.</summary>
    public (string Prefix, bool IsEscaped)? Escaped { get; init; }
}
