using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Pages.Evidence;
using Router.Codegen.Text;
using Router.Codegen.Types;
using Router.Codegen.Types.Dialects;

namespace Router.Codegen.Binding.WireNames;

/// <summary>
/// Collects the evidence of wire names page by page. The keys of JSON in a field's example are names of the page that the field's type
/// refers to, and so on for nested keys. A page whose own words are all in another style than the set's has names in that style.
/// </summary>
internal sealed class NameEvidence
{
    private readonly Dialect _dialect;
    private readonly Dictionary<string, PageEvidence> _byPath = new(PathComparer.IgnoreCase);
    private readonly Dictionary<string, Dictionary<long, EvidenceField?>> _fields = new(PathComparer.IgnoreCase);
    private readonly Dictionary<(string Path, string Field), Dictionary<string, int>> _shown = [];

    private NameEvidence(Dialect dialect) => _dialect = dialect;

    /// <summary>The evidence of each page that has any, by path.</summary>
    public static Dictionary<string, PageNameEvidence> Collect(
        IReadOnlyList<PageEvidence> pages, Dialect dialect, SetConvention convention, CancellationToken cancellation)
    {
        var evidence = new NameEvidence(dialect);
        evidence.ReadExamples(pages, cancellation);
        var names = evidence._shown.GroupBy(static shown => shown.Key.Path).ToDictionary(
            static page => page.Key,
            static page => new PageNameEvidence(null, page.Select(static shown => new ShownName(shown.Key.Field, MostFrequent(shown.Value)))
                .OrderBy(static name => name.Field, StringComparer.Ordinal).ToEquatableArray()));
        foreach (var page in PageConventions.Find(pages, convention, cancellation))
        {
            names[page.Key] = (names.TryGetValue(page.Key, out var known) ? known : PageNameEvidence.None) with { Convention = page.Value };
        }

        return names;
    }

    /// <summary>The number of names of more than one part that only the dialect's habit decides.</summary>
    public static int CountUnshown(
        IReadOnlyList<PageEvidence> pages,
        SetConvention convention,
        Dictionary<string, PageNameEvidence> names,
        CancellationToken cancellation)
    {
        if (convention.IsSupported)
        {
            return 0;
        }

        var unshown = 0;
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            var shown = names.TryGetValue(page.Path, out var known) ? known : PageNameEvidence.None;
            unshown += shown.Convention is not null ? 0
                : page.Fields.Count(field => NameStyle.HasParts(field.Name) && shown.Find(field.Name) is null);
        }

        return unshown;
    }

    private static string MostFrequent(Dictionary<string, int> spellings) => spellings
        .OrderByDescending(static spelling => spelling.Value)
        .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;

    private void ReadExamples(IReadOnlyList<PageEvidence> pages, CancellationToken cancellation)
    {
        if (pages.All(static page => page.Examples.Count == 0))
        {
            return;
        }

        foreach (var page in pages)
        {
            _byPath[page.Path] = page;
        }

        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var example in page.Examples)
            {
                Attach(page, page.Fields[example.Field], example.Json);
            }
        }
    }

    /// <summary>Counts the keys of an object as names of the page that a field refers to.</summary>
    private void Attach(PageEvidence page, EvidenceField field, ShownObject json)
    {
        if (field.Targets.Count != 1
            || PagePath.Resolve(page.Path, field.Targets[0]) is not { } path
            || !_byPath.TryGetValue(path, out var target))
        {
            return;
        }

        foreach (var value in Values(json, MapsAround(field)))
        {
            foreach (var key in value.Keys)
            {
                if (Find(target, key.Name) is not { } named)
                {
                    continue;
                }

                Count(target.Path, named.Name, key.Name);
                if (key.Inside is { } inside)
                {
                    Attach(target, named, inside);
                }
            }
        }
    }

    /// <summary>The number of maps around the reference. Keys of that many levels are not names.</summary>
    private int MapsAround(EvidenceField field)
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

    /// <summary>The only field of a page whose name has the letters and digits of a key; null if there is none, or several.</summary>
    private EvidenceField? Find(PageEvidence page, string key)
    {
        if (!_fields.TryGetValue(page.Path, out var fields))
        {
            _fields.Add(page.Path, fields = []);
            foreach (var field in page.Fields)
            {
                fields[field.Folded] = fields.ContainsKey(field.Folded) ? null : field;
            }
        }

        return fields.TryGetValue(FoldedName.Of(key), out var found) ? found : null;
    }

    private void Count(string path, string field, string wireName)
    {
        if (!_shown.TryGetValue((path, field), out var spellings))
        {
            _shown.Add((path, field), spellings = new(StringComparer.Ordinal));
        }

        spellings.TryGetValue(wireName, out var count);
        spellings[wireName] = count + 1;
    }
}
