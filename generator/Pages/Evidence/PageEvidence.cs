using Router.Codegen.Collections;
using Router.Codegen.Text;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Pages.Evidence;

/// <summary>The evidence in a page of its set's dialect and JSON names. Most edits do not change it.</summary>
/// <param name="Path">The page's path, with '/' between its parts.</param>
/// <param name="Dialect">Marks of dialects.</param>
/// <param name="Guess">Other evidence of a dialect; null if there are marks.</param>
/// <param name="Fields">The page's fields.</param>
/// <param name="Words">Words of more than one part in the fields' descriptions and examples, in snake_case or camelCase.</param>
/// <param name="Examples">JSON in the fields' examples.</param>
/// <param name="PathParameters">Names of more than one part in the path templates of operations.</param>
internal sealed record PageEvidence(
    string Path,
    string Title,
    DialectEvidence Dialect,
    DialectGuess? Guess,
    EquatableArray<EvidenceField> Fields,
    EquatableArray<EvidenceWord> Words,
    EquatableArray<ShownExample> Examples,
    EquatableArray<EvidenceWord> PathParameters)
{
    /// <summary>The number of fields' names in each style.</summary>
    public StyleCount Written { get; } = StyleCount.OfNames(Fields);

    /// <summary>The number of words in each style that are names of the page's own fields.</summary>
    public StyleCount OwnWords { get; } = StyleCount.OfOwnWords(Words, Fields);

    /// <summary>The first word of the title: pages of one part of an API mostly have it in common.</summary>
    public string Group { get; } = FirstWord(Title);

    /// <summary>True if the page describes a model.</summary>
    public bool IsModel => Guess is not null || Dialect.Counts.Count > 0;

    /// <summary>Reads the evidence in a file that is no model's page; null if it has none.</summary>
    public static PageEvidence? ReadOther(string path, string text)
    {
        var parameters = PathTemplates.ReadParameters(text);
        return parameters.Count == 0 ? null : new PageEvidence(
            PagePath.Normalize(path),
            "",
            default,
            null,
            EquatableArray<EvidenceField>.Empty,
            EquatableArray<EvidenceWord>.Empty,
            EquatableArray<ShownExample>.Empty,
            parameters);
    }

    /// <summary>Reads the evidence in a model's page.</summary>
    public static PageEvidence Read(Page page)
    {
        var rows = page.Body is FieldsBody fields ? fields.Rows : EquatableArray<FieldRow>.Empty;
        var words = new WordCounter();
        var examples = ImmutableArray.CreateBuilder<ShownExample>();
        for (var i = 0; i < rows.Count; i++)
        {
            words.Add(rows[i].Description);
            words.Add(rows[i].Deprecation ?? "");
            if (rows[i].Example is { } example)
            {
                words.Add(example);
                if (rows[i].Type.Links.Count > 0 && ShownJson.Read(example) is { } shown)
                {
                    examples.Add(new ShownExample(i, shown));
                }
            }
        }

        return new PageEvidence(
            PagePath.Normalize(page.Path),
            page.Title,
            page.Marks,
            page.Marks.Strongest is null ? DialectGuess.Count(page.Body) : null,
            rows.Select(EvidenceField.Create).ToEquatableArray(),
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

/// <summary>Numbers of names in snake_case and camelCase.</summary>
internal readonly record struct StyleCount(int Snake, int Camel)
{
    public static StyleCount OfNames(EquatableArray<EvidenceField> fields)
    {
        var (snake, camel) = (0, 0);
        foreach (var field in fields)
        {
            if (NameStyle.IsSnakeCase(field.Name) is { } isSnake)
            {
                (snake, camel) = isSnake ? (snake + 1, camel) : (snake, camel + 1);
            }
        }

        return new StyleCount(snake, camel);
    }

    public static StyleCount OfOwnWords(EquatableArray<EvidenceWord> words, EquatableArray<EvidenceField> fields)
    {
        if (words.Count == 0)
        {
            return default;
        }

        var (snake, camel) = (0, 0);
        var names = new HashSet<long>(fields.Select(static field => field.Folded));
        foreach (var word in words)
        {
            if (names.Contains(word.Folded))
            {
                (snake, camel) = word.IsSnakeCase ? (snake + 1, camel) : (snake, camel + 1);
            }
        }

        return new StyleCount(snake, camel);
    }
}

/// <summary>A field of a page, without its location.</summary>
/// <param name="Folded">The hash of its name's letters and digits.</param>
/// <param name="Type">The text of its type if that has links, else empty.</param>
/// <param name="Targets">The targets of its type's links.</param>
internal sealed record EvidenceField(string Name, long Folded, string Type, EquatableArray<string> Targets)
{
    public static EvidenceField Create(FieldRow row) => row.Type.Links.Count == 0
        ? new(row.Name, FoldedName.Of(row.Name), "", EquatableArray<string>.Empty)
        : new(row.Name, FoldedName.Of(row.Name), row.Type.Text, row.Type.Links.Select(link => link.Target).ToEquatableArray());
}

/// <summary>A word of more than one part.</summary>
/// <param name="Folded">The hash of its letters and digits.</param>
/// <param name="Count">The number of occurrences.</param>
internal sealed record EvidenceWord(string Text, long Folded, int Count)
{
    public bool IsSnakeCase => Text.IndexOf('_') >= 0;
}

/// <summary>The JSON in a field's example.</summary>
/// <param name="Field">The index of the field.</param>
internal sealed record ShownExample(int Field, ShownObject Json);

/// <summary>An object in JSON, or a list's objects as one with the keys of all.</summary>
internal sealed record ShownObject(EquatableArray<ShownKey> Keys);

/// <summary>A key of an object.</summary>
/// <param name="Inside">The object in its value, or in its list; null if there is none.</param>
internal sealed record ShownKey(string Name, ShownObject? Inside);
