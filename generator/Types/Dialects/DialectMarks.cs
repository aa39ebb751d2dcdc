namespace Router.Codegen.Types.Dialects;

/// <summary>Notations in Type cells that only one dialect has.</summary>
/// <param name="Words">Whole cells.</param>
/// <param name="Prefixes">Beginnings of cells.</param>
/// <param name="Hosts">Parts of the address that a cell's first link leads to.</param>
internal sealed record DialectMarks(string[] Words, string[] Prefixes, string[] Hosts)
{
    /// <summary>What cells that several dialects begin in the same way hold elsewhere in this one; false where nothing does.</summary>
    public Func<string, bool> IsInside { get; init; } = static _ => false;

    /// <summary>The beginning of cells that counts for the dialect only with, or only without, an escape in the page's markdown.</summary>
    public (string Prefix, bool IsEscaped)? Escaped { get; init; }
}
