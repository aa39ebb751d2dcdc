using System.Reflection.Metadata;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>Chooses among the cases of a union by the content of a value. Made once for a union, at its first undecided value.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal sealed class UnionTable<TUnion>
    where TUnion : IJsonUnion
{
    private const int MostOnStack = 64;

    private static UnionTable<TUnion>? _instance;

    private readonly MatchLevel _level = MatchLevel.Parse(TUnion.DescribeJson());
    private readonly CasePrediction _prediction;

    /// <summary>Null until a value matches no case as its names are.</summary>
    private MatchLevel? _alike;

    private UnionTable()
    {
        _prediction = new(_level);
        HasContent = _level.HasContent;
    }

    public static UnionTable<TUnion> Instance => _instance ?? Make();

    /// <summary>True if a case is told from another by what is in the properties of its objects.</summary>
    public bool HasContent { get; }

    /// <summary>The case to try before anything is known of the object; -1 where none is likely.</summary>
    /// <param name="last">The case of the value before; -1 where there is none.</param>
    public int Predict(JsonTokenType token, int last) => token == JsonTokenType.StartObject ? _prediction.After(last) : -1;

    /// <summary>Notes the case of a value.</summary>
    /// <param name="last">The case of the value before; -1 where there is none.</param>
    public void Learn(int last, int caseIndex) => _prediction.Learn(last, caseIndex);

    /// <summary>The case of the one object that knows one of the first properties; -1 where there is none. The reader moves.</summary>
    public int Guess(ref JsonTokenReader reader) => _level.Guess(ref reader);

    /// <summary>
    /// The case that knows most of the value's properties, among those that the value matches; of equals, the one with most constants that
    /// came; of these, the first on the page; -1 where the value matches none. The reader moves to the value's end.
    /// </summary>
    public int BestMatch(ref JsonTokenReader reader) => BestMatch(_level, ref reader);

    /// <summary>
    /// The same by the letters and digits of names, as models read them. Of properties that come twice, the last one counts.
    /// </summary>
    public int BestMatchAlike(ref JsonTokenReader reader) =>
        BestMatch(_alike ??= MatchLevel.Parse(TUnion.DescribeJson(), isAlike: true), ref reader);

    private static int BestMatch(MatchLevel level, ref JsonTokenReader reader)
    {
        var count = level.Count;
        Span<Match> matches = count <= MostOnStack ? stackalloc Match[count] : new Match[count];
        level.Score(ref reader, matches);
        var best = -1;
        for (var i = 0; i < count; i++)
        {
            if (matches[i].IsMatch && (best < 0 || matches[i].IsBetterThan(matches[best])))
            {
                best = i;
            }
        }

        return best;
    }

    private static UnionTable<TUnion> Make()
    {
        if (MetadataUpdater.IsSupported)
        {
            Note();
        }

        return _instance = new();
    }

    private static void Note() => EmittedTables.Note(static () => _instance = null);
}

/// <summary>The degree to which a value matches a case.</summary>
internal struct Match
{
    public bool IsMatch;

    /// <summary>The number of its properties that the case knows.</summary>
    public int Known;

    /// <summary>The number of them that are the only value that the case allows.</summary>
    public int Constants;

    public readonly bool IsBetterThan(in Match other) => Known > other.Known || (Known == other.Known && Constants > other.Constants);
}
