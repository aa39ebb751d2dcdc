namespace Router.Codegen.Pages.Evidence;

/// <summary>All pages, and the pages with each kind of evidence. A decision visits only pages that have the evidence it needs.</summary>
internal sealed class EvidencePages
{
    private readonly List<PageEvidence> _all = [];
    private readonly List<PageEvidence> _withFields = [];
    private readonly List<PageEvidence> _withWords = [];
    private readonly List<PageEvidence> _withExamples = [];
    private readonly List<PageEvidence> _withParameters = [];

    public IReadOnlyList<PageEvidence> All => _all;

    public IReadOnlyList<PageEvidence> WithFields => _withFields;

    public IReadOnlyList<PageEvidence> WithWords => _withWords;

    public IReadOnlyList<PageEvidence> WithExamples => _withExamples;

    public IReadOnlyList<PageEvidence> WithParameters => _withParameters;

    /// <summary>The number of words in each style. Each page counts a word once.</summary>
    public StyleCount WordStyles => _withWords.Aggregate(default(StyleCount), static (sum, page) => sum.Add(page.WordStyles));

    public void Add(PageEvidence page)
    {
        _all.Add(page);
        if (page.Fields != FieldNames.None)
        {
            _withFields.Add(page);
        }

        if (page.Words.Count > 0)
        {
            _withWords.Add(page);
        }

        if (page.Examples.Count > 0)
        {
            _withExamples.Add(page);
        }

        if (page.PathParameters.Count > 0)
        {
            _withParameters.Add(page);
        }
    }

    public void Add(EvidencePages others)
    {
        _all.AddRange(others._all);
        _withFields.AddRange(others._withFields);
        _withWords.AddRange(others._withWords);
        _withExamples.AddRange(others._withExamples);
        _withParameters.AddRange(others._withParameters);
    }
}
