namespace Router.Codegen.Preserving;

/// <summary>The elements of a list as it is now, and as it came.</summary>
internal interface IElementPairs
{
    /// <summary>The number of elements now.</summary>
    int Now { get; }

    /// <summary>The number of elements that came.</summary>
    int Then { get; }

    /// <summary>True if an element is the one that came, by their indices; the empty value of a misfit equals any empty value.</summary>
    bool AreEqual(int present, int source);

    /// <summary>True if the element that came is a misfit.</summary>
    bool IsMisfit(int source);
}
