using System.Runtime.InteropServices;
using Router.Codegen.Emitted;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>The kept elements of a list.</summary>
/// <param name="came">The elements as they were read. They identify the elements that the program has not changed.</param>
/// <param name="kept">The kept parts of elements, by index in <paramref name="came"/>.</param>
internal sealed class KeptList<T>(T[] came, Dictionary<int, KeptElement> kept) : KeptElements
{
    protected override IEnumerable<KeptElement> Elements => kept.Values;

    /// <inheritdoc/>
    public override KeptElements Copy(JsonCopies copies) => new KeptList<T>(
        Array.ConvertAll(came, copies.Of), kept.ToDictionary(entry => entry.Key, entry => entry.Value.Copy(copies)));

    /// <summary>Writes the elements of the current list, with a comma before each.</summary>
    public void Write<TCodec>(ref JsonWriting writing, List<T> now)
        where TCodec : IJsonCodec<T>
    {
        var ends = UnchangedEnds.Of(new Pairs(now, came, kept));
        var elements = CollectionsMarshal.AsSpan(now);
        for (var i = 0; i < elements.Length; i++)
        {
            writing.Append((byte)',');
            KeptElement.Write<T, TCodec>(ref writing, elements[i], kept.GetValueOrDefault(ends.SourceOf(i)));
        }
    }

    private sealed class Pairs(List<T> now, T[] came, Dictionary<int, KeptElement> kept) : IElementPairs
    {
        public int Now => now.Count;

        public int Then => came.Length;

        public bool AreEqual(int present, int source) => IsMisfit(source)
            ? KeptElement.IsEmpty(now[present])
            : Equals(now[present], came[source]);

        public bool IsMisfit(int source) => kept.TryGetValue(source, out var element) && element.Mark is not null;
    }
}
