namespace Router.Codegen.Pages;

/// <summary>The programming language in whose notation a set's Type cells are written.</summary>
internal enum Dialect
{
    Python,
    TypeScript,
    Go,
    Java,
    CSharp,
    Php,
    Ruby,
}

/// <summary>How many marks of each dialect a page shows: fenced code of the language, and notations that only it has. A set's dialect is the one with the largest sum.</summary>
internal readonly record struct DialectEvidence(int Python, int TypeScript, int Go, int Java, int CSharp, int Php, int Ruby)
{
    public static DialectEvidence operator +(DialectEvidence left, DialectEvidence right) => new(
        left.Python + right.Python,
        left.TypeScript + right.TypeScript,
        left.Go + right.Go,
        left.Java + right.Java,
        left.CSharp + right.CSharp,
        left.Php + right.Php,
        left.Ruby + right.Ruby);

    /// <summary>The dialect with most marks; null where there is none. A tie goes to the one that is declared first.</summary>
    public Dialect? Strongest
    {
        get
        {
            ReadOnlySpan<int> counts = [Python, TypeScript, Go, Java, CSharp, Php, Ruby];
            var best = 0;
            for (var i = 1; i < counts.Length; i++)
            {
                if (counts[i] > counts[best])
                {
                    best = i;
                }
            }

            return counts[best] == 0 ? null : (Dialect)best;
        }
    }
}
