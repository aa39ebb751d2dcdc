using Router.Codegen.Emitted;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>The kept elements of a map.</summary>
/// <param name="kept">The kept parts of elements, by key.</param>
internal sealed class KeptMap(Dictionary<string, KeptElement> kept) : KeptElements
{
    protected override IEnumerable<KeptElement> Elements => kept.Values;

    /// <inheritdoc/>
    public override KeptElements Copy(JsonCopies copies) =>
        new KeptMap(kept.ToDictionary(entry => entry.Key, entry => entry.Value.Copy(copies)));

    /// <summary>Writes the elements of the current map, with a comma before each.</summary>
    public void Write<T, TCodec>(ref JsonWriting writing, Dictionary<string, T> now)
        where TCodec : IJsonCodec<T>
    {
        foreach (var (key, element) in now)
        {
            writing.Append((byte)',');
            writing.WritePropertyName(key);
            KeptElement.Write<T, TCodec>(ref writing, element, kept.GetValueOrDefault(key));
        }
    }
}
