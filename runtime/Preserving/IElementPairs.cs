namespace Router.Codegen.Preserving;

/// <summary>The elements of the current list and of the source list, which was read.</summary>
internal interface IElementPairs
{
    /// <summary>The number of elements in the current list.</summary>
    int Now { get; }

    /// <summary>The number of elements in the source list.</summary>
    int Then { get; }

    /// <summary>True if a current element equals a source element. The empty value of a misfit equals any empty value.</summary>
    bool AreEqual(int present, int source);

    /// <summary>True if a source element is a misfit.</summary>
    bool IsMisfit(int source);
}
