using Router.Codegen.Collections;
using Router.Codegen.Pages;
using Router.Codegen.Types;

namespace Router.Codegen.Binding;

/// <summary>What a union has to know of a page that is its member, or the type of a member's field; without places in the page.</summary>
/// <param name="Values">An enum's values as text.</param>
internal sealed record PageFacts(
    string Path,
    EquatableArray<FieldFacts> Fields,
    EquatableArray<string> Values,
    EquatableArray<TypeFacts> Members)
{
    public static PageFacts Of(TypedPage page) => new(
        PagePath.Normalize(page.Page.Path),
        page.Fields.Select(field => new FieldFacts(field.WireName, TypeFacts.Of(field.Type, field.Row.Type), field.IsRequired)).ToEquatableArray(),
        page.Page.Body is ValuesBody { Values: var values } ? values.Select(value => value.Text).ToEquatableArray() : EquatableArray<string>.Empty,
        page.Members.Select(member => TypeFacts.Of(member.Type, member.Cell)).ToEquatableArray());
}

/// <summary>A field of a page.</summary>
internal sealed record FieldFacts(string WireName, TypeFacts Type, bool IsRequired);

/// <summary>A type with the addresses that its references are linked to.</summary>
internal sealed record TypeFacts(TypeExpression Expression, EquatableArray<string> Targets)
{
    public static TypeFacts Of(TypeExpression expression, TypeCell cell) =>
        new(expression, cell.Links.Count == 0 ? EquatableArray<string>.Empty : cell.Links.Select(link => link.Target).ToEquatableArray());

    public TypeFacts With(TypeExpression expression) => new(expression, Targets);
}

/// <summary>The facts of pages by path. Two tables are equal if their facts are, in order.</summary>
/// <param name="Places">Where pages are among all.</param>
/// <param name="Chosen">Where the pages of this table are among all, in order; null where it holds all.</param>
internal sealed record FactTable(EquatableArray<PageFacts> Facts, PagePlaces Places, EquatableArray<int>? Chosen)
{
    /// <summary>The table of all pages.</summary>
    public static FactTable Of(ImmutableArray<PageSummary> pages, PagePlaces places, CancellationToken cancellation)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            facts.Add(page.Facts);
        }

        return new FactTable(facts.MoveToImmutable(), places, null);
    }

    public PageFacts this[Declaration declaration]
    {
        get
        {
            var place = Places[declaration.Path];
            return Facts[Chosen is { } chosen ? chosen.Items.BinarySearch(place) : place];
        }
    }

    /// <summary>The facts of some of all pages.</summary>
    public FactTable Choose(EquatableArray<int> places)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(places.Count);
        foreach (var place in places)
        {
            facts.Add(Facts[place]);
        }

        return new FactTable(facts.MoveToImmutable(), Places, places);
    }

    public bool Equals(FactTable? other) => other is not null && Facts.Equals(other.Facts);

    public override int GetHashCode() => Facts.Count;
}

/// <summary>Where pages are among all: what stays as it is while no page comes or goes.</summary>
internal sealed record PagePlaces(EquatableArray<string> Paths)
{
    private Dictionary<string, int>? _byPath;

    public static PagePlaces Of(ImmutableArray<PageSummary> pages, CancellationToken cancellation)
    {
        var paths = ImmutableArray.CreateBuilder<string>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            paths.Add(page.Facts.Path);
        }

        return new PagePlaces(paths.MoveToImmutable());
    }

    public int this[string path] => (_byPath ??= ByPath())[path];

    public bool Equals(PagePlaces? other) => other is not null && Paths.Equals(other.Paths);

    public override int GetHashCode() => Paths.Count;

    private Dictionary<string, int> ByPath()
    {
        var byPath = new Dictionary<string, int>(Paths.Count, StringComparer.Ordinal);
        for (var i = 0; i < Paths.Count; i++)
        {
            byPath[Paths[i]] = i;
        }

        return byPath;
    }
}
