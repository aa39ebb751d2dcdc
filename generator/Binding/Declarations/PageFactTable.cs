using Router.Codegen.Collections;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The facts of pages by path. Two tables are equal if they have equal facts in the same order.</summary>
/// <param name="Numbers">The numbers of all pages.</param>
/// <param name="Chosen">The numbers of this table's pages, in order; null if the table has all pages.</param>
internal sealed record PageFactTable(EquatableArray<PageFacts> Facts, PageIndex Numbers, EquatableArray<int>? Chosen)
{
    /// <summary>The table of all pages.</summary>
    public static PageFactTable Of(ImmutableArray<PageSummary> pages, PageIndex numbers, CancellationToken cancellation)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(pages.Length);
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            facts.Add(page.Facts);
        }

        return new PageFactTable(facts.MoveToImmutable(), numbers, null);
    }

    public PageFacts this[Declaration declaration]
    {
        get
        {
            var number = Numbers[declaration.Path];
            return Facts[Chosen is { } chosen ? chosen.Items.BinarySearch(number) : number];
        }
    }

    /// <summary>The facts of some pages.</summary>
    public PageFactTable Choose(EquatableArray<int> numbers)
    {
        var facts = ImmutableArray.CreateBuilder<PageFacts>(numbers.Count);
        foreach (var number in numbers)
        {
            facts.Add(Facts[number]);
        }

        return new PageFactTable(facts.MoveToImmutable(), Numbers, numbers);
    }

    public bool Equals(PageFactTable? other) => other is not null && Facts.Equals(other.Facts);

    public override int GetHashCode() => Facts.Count;
}
