using System.Collections.Immutable;

namespace Corpus.Truth;

/// <summary>The JSON names of a set's fields in the vendor's own SDK.</summary>
internal sealed record TruthTable(ImmutableArray<TrueField> Fields)
{
    /// <summary>Reads the table of a set; null if the folder has none.</summary>
    /// <exception cref="FormatException">A line is not of the expected form.</exception>
    public static TruthTable? Load(DirectoryInfo folder, string set)
    {
        var file = Path.Combine(folder.FullName, set + ".tsv");
        return File.Exists(file) ? new TruthTable([.. File.ReadLines(file).Select(line => Field(line, file))]) : null;
    }

    private static TrueField Field(string line, string file) => line.Split('\t') switch
    {
        [var page, var field, var name, var canBeNull] when canBeNull is "yes" or "no" or "-" =>
            new(PageSet.Root + page, field, name, canBeNull == "-" ? null : canBeNull == "yes"),
        _ => throw new FormatException($"{file}: expected 'page<TAB>field<TAB>JSON name<TAB>yes|no|-', found '{line}'"),
    };
}

/// <summary>A field of a page with its JSON name.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Field">The name on the page.</param>
/// <param name="CanBeNull">True if the field may be null; null if the SDK does not tell.</param>
internal sealed record TrueField(string Page, string Field, string WireName, bool? CanBeNull)
{
    /// <summary>The path of the page relative to its set.</summary>
    public string PageInSet => Page[PageSet.Root.Length..];
}
