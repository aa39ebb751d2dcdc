using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Text;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;
using SpellingsByPage = System.Collections.Generic.Dictionary<
    string, System.Collections.Generic.Dictionary<string, System.Collections.Generic.Dictionary<string, int>>>;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// Collects the evidence of wire names page by page. Keys of JSON in a field's example are names on the page that the field's type refers
/// to, and nested keys are names on the pages that these fields refer to. If all words of a page are in another style than the set's, the
/// names on the page are in that style.
/// </summary>
internal sealed class NameEvidence
{
    /// <summary>The number for a key if several fields have its letters and digits.</summary>
    private const int Several = -1;

    private readonly Dialect _dialect;
    private readonly PageLookup _pages;
    private readonly Dictionary<string, Dictionary<long, int>> _fields = new(StringComparer.Ordinal);
    private readonly SpellingsByPage _shown = new(StringComparer.Ordinal);

    private NameEvidence(Dialect dialect, PageLookup pages) => (_dialect, _pages) = (dialect, pages);

    /// <summary>The evidence of each page with any, by path.</summary>
    public static Dictionary<string, PageNameEvidence> Collect(
        EvidencePages pages, Dialect dialect, SetConvention convention, CancellationToken cancellation)
    {
        var names = PageConventions.Find(pages, convention, cancellation);
        foreach (var page in ReadExamples(pages, dialect, cancellation))
        {
            var shown = page.Value
                .Select(static field => new ShownName(field.Key, MostFrequent(field.Value)))
                .OrderBy(static name => name.Field, StringComparer.Ordinal)
                .ToEquatableArray();
            names[page.Key] = (names.TryGetValue(page.Key, out var known) ? known : PageNameEvidence.None) with { Shown = shown };
        }

        return names;
    }

    /// <summary>The number of names of more than one part that only the dialect's habit decides.</summary>
    public static int CountUnshown(
        EvidencePages pages,
        SetConvention convention,
        Dictionary<string, PageNameEvidence> names,
        CancellationToken cancellation)
    {
        if (convention.IsSupported)
        {
            return 0;
        }

        var unshown = 0;
        foreach (var page in pages.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = names.TryGetValue(page.Path, out var known) ? known : PageNameEvidence.None;
            unshown += shown.Convention is not null ? 0
                : page.Fields.Count(field => NameStyle.HasParts(field) && shown.Find(field) is null);
        }

        return unshown;
    }

    private static string MostFrequent(Dictionary<string, int> spellings) => spellings
        .OrderByDescending(static spelling => spelling.Value)
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>The names that examples show, with the number of occurrences, by page and field.</summary>
    private static SpellingsByPage ReadExamples(EvidencePages pages, Dialect dialect, CancellationToken cancellation)
    {
        NameEvidence? evidence = null;
        foreach (var page in pages.WithExamples)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in page.Examples)
            {
                evidence ??= new(dialect, new PageLookup(pages.All));
                evidence.Attach(page, example.Field, example.Json);
            }
        }

        return evidence?._shown ?? new(StringComparer.Ordinal);
    }

    /// <summary>Counts the keys of an object as names of the page that a field refers to.</summary>
    private void Attach(PageEvidence page, LinkedField field, ShownObject json)
    {
        if (field.Targets.Count != 1
            || PagePath.Resolve(page.Path, field.Targets[0]) is not { } path
            || _pages.Find(path) is not { } target)
        {
            return;
        }

        foreach (var value in Values(json, MapsAround(field)))
        {
            foreach (var key in value.Keys)
            {
                if (Find(target, key.Name) is not { } index)
                {
                    continue;
                }

                Count(target.Path, target.Fields[index], key.Name);
                if (key.Inside is { } inside && target.LinksOf(index) is { } linked)
                {
                    Attach(target, linked, inside);
                }
            }
        }
    }

    /// <summary>The number of maps around the reference. Keys in the first levels, as many as there are maps, are not names.</summary>
    private int MapsAround(LinkedField field)
    {
        var maps = 0;
        var type = _dialect.ParseCell(new TypeCell(field.Type, EquatableArray<TypeLink>.Empty, default));
        while (true)
        {
            switch (type)
            {
                case WrappedType { Inner: var inner }:
                    type = inner;
                    break;
                case ListType { Element: var element }:
                    type = element;
                    break;
                case MapType { Value: var value }:
                    maps++;
                    type = value;
                    break;
                default:
                    return maps;
            }
        }
    }

    private static IEnumerable<ShownObject> Values(ShownObject json, int maps) => maps == 0
        ? [json]
        : json.Keys.SelectMany(key => key.Inside is { } inside ? Values(inside, maps - 1) : []);

    /// <summary>The only field of a page whose name has the letters and digits of a key; null if there is none, or more than one.</summary>
    private int? Find(PageEvidence page, string key)
    {
        if (!_fields.TryGetValue(page.Path, out var fields))
        {
            _fields.Add(page.Path, fields = []);
            for (var i = 0; i < page.Fields.Count; i++)
            {
                var folded = page.Fields.Folded[i];
                fields[folded] = fields.ContainsKey(folded) ? Several : i;
            }
        }

        return fields.TryGetValue(FoldedName.Of(key), out var found) && found != Several ? found : null;
    }

    private void Count(string path, string field, string wireName)
    {
        if (!_shown.TryGetValue(path, out var fields))
        {
            _shown.Add(path, fields = new(StringComparer.Ordinal));
        }

        if (!fields.TryGetValue(field, out var spellings))
        {
            fields.Add(field, spellings = new(StringComparer.Ordinal));
        }

        spellings.TryGetValue(wireName, out var count);
        spellings[wireName] = count + 1;
    }
}
