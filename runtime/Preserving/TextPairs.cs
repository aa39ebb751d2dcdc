using System.Text.Json;

namespace Router.Codegen.Preserving;

/// <summary>The elements of a list, in its current text and in its source text.</summary>
internal sealed class TextPairs(JsonElement[] now, List<SourceNode> then, NonCanonical nonCanonical) : IElementPairs
{
    public int Now => now.Length;

    public int Then => then.Count;

    public bool AreEqual(int present, int source) => JsonEquality.AreEqual(now[present], then[source], nonCanonical);

    public bool IsMisfit(int source) => then[source].IsMisfit;
}
