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
/// <param name="Numbers">The numbers of all pages.</param>
/// <param name="Chosen">The numbers of this table's pages, in order; null where it holds all.</param>
internal sealed record FactTable(EquatableArray<PageFacts> Facts, PageNumbers Numbers, EquatableArray<int>? Chosen)
{
    /// <summary>The table of all pages.</summary>
    public static FactTable Of(ImmutableArray<PageSummary> pages, PageNumbers numbers, CancellationToken cancellation)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            facts.Add(page.Facts);
        }

        return new FactTable(facts.MoveToImmutable(), numbers, null);
    }

    public PageFacts this[Declaration declaration]
    {
        get
        {
            var number = Numbers[declaration.Path];
            return Facts[Chosen is { } chosen ? chosen.Items.BinarySearch(number) : number];
        }
    }

    /// <summary>The facts of some of all pages.</summary>
    public FactTable Choose(EquatableArray<int> numbers)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(numbers.Count);
        foreach (var number in numbers)
        {
            facts.Add(Facts[number]);
        }

        return new FactTable(facts.MoveToImmutable(), Numbers, numbers);
    }

    public bool Equals(FactTable? other) => other is not null && Facts.Equals(other.Facts);

    public override int GetHashCode() => Facts.Count;
}
