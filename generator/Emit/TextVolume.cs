using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Emit;

/// <summary>
/// The way in which the texts of all models are emitted. An assembly can contain 16 MB of string literals, at two bytes a character; the
/// compiler refuses more (CS8103). It can contain any number of UTF-8 literals, but strings created from them cost a field each, and time
/// at program start.
/// </summary>
/// <param name="IsLarge">True if models have their texts as UTF-8, and create strings from them.</param>
internal sealed record TextVolume(bool IsLarge)
{
    /// <summary>
    /// The maximum number of characters in string literals: half of the limit of an assembly, because a program has texts of its own. The
    /// 18,577 pages of the largest known set have 893,628.
    /// </summary>
    private const long MostCharacters = 4_000_000;

    /// <summary>Chooses the way for the models of pages.</summary>
    public static TextVolume Of(ImmutableArray<PageSummary> pages)
    {
        long sum = 0;
        foreach (var page in pages)
        {
            sum += page.Facts.CountCharacters();
        }

        return new(sum > MostCharacters);
    }
}
