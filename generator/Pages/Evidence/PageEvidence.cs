using Router.Codegen.Collections;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The evidence on a page about the dialect and the JSON names of its set. Most edits do not change it.</summary>
/// <remarks>A set's decisions read the evidence of all pages, so this evidence is counted once, when the page is read.</remarks>
/// <param name="Path">The page's path, with '/' between its parts.</param>
/// <param name="Group">The first word of the title, which pages of one part of an API mostly share.</param>
/// <param name="Dialect">Marks of dialects.</param>
/// <param name="Unmarked">The types of a page without marks; null if there are marks.</param>
/// <param name="Fields">The names of the page's fields.</param>
/// <param name="Links">The fields whose types have links.</param>
/// <param name="Words">Words of more than one part in the fields' descriptions and examples, in snake_case or camelCase.</param>
/// <param name="Examples">JSON in the fields' examples.</param>
/// <param name="PathParameters">Names of more than one part in the path templates of operations.</param>
internal sealed record PageEvidence(
    string Path,
    string Group,
    DialectEvidence Dialect,
    UnmarkedTypes? Unmarked,
    FieldNames Fields,
    EquatableArray<LinkedField> Links,
    EquatableArray<EvidenceWord> Words,
    EquatableArray<ShownExample> Examples,
    EquatableArray<EvidenceWord> PathParameters)
{
    /// <summary>The hash of the path, by <see cref="PathComparer"/>.</summary>
    public int PathHash { get; } = PathComparer.IgnoreCase.GetHashCode(Path);

    /// <summary>The length of the folder's path, including the '/' at its end.</summary>
    public int FolderLength { get; } = Path.LastIndexOf('/') + 1;

    /// <summary>The number of different words in each style.</summary>
    public StyleCount WordStyles { get; } = StyleCount.OfWords(Words);

    /// <summary>The number of different words in each style that are names of the page's own fields.</summary>
    public StyleCount OwnWords { get; } = Words.Count == 0 ? default : StyleCount.OfWords(Words, [.. Fields.Folded]);

    /// <summary>True if the page describes a model.</summary>
    public bool IsModel => Unmarked is not null || Dialect.Counts.Count > 0;

    /// <summary>True if two pages are in the same folder.</summary>
    public bool IsSiblingOf(PageEvidence other) =>
        FolderLength == other.FolderLength && string.CompareOrdinal(Path, 0, other.Path, 0, FolderLength) == 0;

    /// <summary>The links of a field; null if it has none.</summary>
    public LinkedField? LinksOf(int field)
    {
        foreach (var link in Links)
        {
            if (link.Index == field)
            {
                return link;
            }
        }

        return null;
    }

    /// <summary>Reads the evidence in a file that is not the page of a model; null if there is none.</summary>
    public static PageEvidence? ReadOther(string path, string text)
    {
        var parameters = PathTemplates.ReadParameters(text);
        return parameters.Count == 0 ? null : new PageEvidence(
            PagePath.Normalize(path),
            "",
            default,
            null,
            FieldNames.None,
            EquatableArray<LinkedField>.Empty,
            EquatableArray<EvidenceWord>.Empty,
            EquatableArray<ShownExample>.Empty,
            parameters);
    }

    /// <summary>Reads the evidence in the page of a model.</summary>
    public static PageEvidence Read(Page page)
    {
        var rows = page.Body is FieldsBody fields ? fields.Rows : EquatableArray<FieldRow>.Empty;
        var words = new WordCounter();
        var links = ImmutableArray.CreateBuilder<LinkedField>();
        var examples = ImmutableArray.CreateBuilder<ShownExample>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            words.Add(row.Description);
            words.Add(row.Deprecation ?? "");
            words.Add(row.Example ?? "");
            if (row.Type.Links.Count > 0)
            {
                var link = new LinkedField(i, row.Type.Text, row.Type.Links.Select(static link => link.Target).ToEquatableArray());
                links.Add(link);
                if (row.Example is { } example && ShownJson.Read(example) is { } shown)
                {
                    examples.Add(new ShownExample(link, shown));
                }
            }
        }

        return new PageEvidence(
            PagePath.Normalize(page.Path),
            FirstWord(page.Title),
            page.Marks,
            page.Marks.Counts.Count == 0 ? UnmarkedTypes.Of(page.Body) : null,
            FieldNames.Of(rows),
            links.ToImmutable(),
            words.ToWords(),
            examples.ToImmutable(),
            EquatableArray<EvidenceWord>.Empty);
    }

    /// <summary>The first word of a title in PascalCase.</summary>
    private static string FirstWord(string title)
    {
        for (var i = 1; i < title.Length; i++)
        {
            var isBeforeSmallLetter = i + 1 < title.Length && char.IsLower(title[i + 1]);
            if (!char.IsLetterOrDigit(title[i])
                || (char.IsUpper(title[i]) && (char.IsLower(title[i - 1]) || isBeforeSmallLetter)))
            {
                return title.Substring(0, i);
            }
        }

        return title;
    }
}

/// <summary>A field whose type has links, without its location.</summary>
/// <param name="Index">The index of the field.</param>
/// <param name="Type">The text of its type.</param>
/// <param name="Targets">The targets of the links in its type.</param>
internal sealed record LinkedField(int Index, string Type, EquatableArray<string> Targets);

/// <summary>A word of more than one part.</summary>
/// <param name="Folded">The hash of its letters and digits.</param>
/// <param name="Count">The number of occurrences.</param>
internal sealed record EvidenceWord(string Text, long Folded, int Count)
{
    public bool IsSnakeCase => Text.IndexOf('_') >= 0;
}

/// <summary>The JSON in a field's example.</summary>
internal sealed record ShownExample(LinkedField Field, ShownObject Json);

/// <summary>An object in JSON. The objects of a list are one object with the keys of all.</summary>
internal sealed record ShownObject(EquatableArray<ShownKey> Keys);

/// <summary>A key of an object.</summary>
/// <param name="Inside">The object in the key's value or in its list; null if there is none.</param>
internal sealed record ShownKey(string Name, ShownObject? Inside);
