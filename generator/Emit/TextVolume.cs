using Router.Codegen.Binding.Declarations;

namespace Router.Codegen.Emit;

/// <summary>
/// The way in which the texts of all models are emitted. An assembly holds 16 MB of string literals, two bytes a character; the compiler
/// refuses more (CS8103). Of UTF-8 literals it holds any number; but strings that are made of them cost a field each, and time at the
/// start of a program.
/// </summary>
/// <param name="IsLarge">True if models have their texts as UTF-8, and make strings of them.</param>
internal sealed record TextVolume(bool IsLarge)
{
    /// <summary>
    /// The most characters of string literals: half of what an assembly holds, as a program has texts of its own. The 18,577 pages of the
    /// largest real set have 893,628.
    /// </summary>
    private const long MostCharacters = 4_000_000;

    /// <summary>Decides the way for the models of pages.</summary>
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
