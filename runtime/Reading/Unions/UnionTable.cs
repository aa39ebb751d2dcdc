using System.Reflection.Metadata;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Selects the case of a union by the content of a value. It is made once for each union, for the first value that needs it.
/// </summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal sealed class UnionTable<TUnion>
    where TUnion : IJsonUnion
{
    private const int MostOnStack = 64;

    private static UnionTable<TUnion>? _instance;

    private readonly MatchLevel _level = MatchLevel.Parse(TUnion.DescribeJson());
    private readonly CasePrediction _prediction;

    /// <summary>Null until a value matches no case by exact names.</summary>
    private MatchLevel? _alike;

    private UnionTable()
    {
        _prediction = new(_level);
        HasContent = _level.HasContent;
    }

    public static UnionTable<TUnion> Instance => _instance ?? Make();

    /// <summary>True if the contents of properties tell cases apart.</summary>
    public bool HasContent { get; }

    /// <summary>The case to try before the object is read; -1 if none is likely.</summary>
    /// <param name="last">The case of the previous value; -1 if there is none.</param>
    public int Predict(JsonTokenType token, int last) => token == JsonTokenType.StartObject ? _prediction.After(last) : -1;

    /// <summary>Records the case of a value.</summary>
    /// <param name="last">The case of the previous value; -1 if there is none.</param>
    public void Learn(int last, int caseIndex) => _prediction.Learn(last, caseIndex);

    /// <summary>The case of the only object that has one of the first properties; -1 if there is none. The reader moves.</summary>
    public int Guess(ref JsonTokenReader reader) => _level.Guess(ref reader);

    /// <summary>
    /// The best case of those that the value matches; -1 if it matches none. The best one knows the most properties of the value, then has
    /// the most constants in it, then is the first on the page. The reader moves to the end of the value.
    /// </summary>
    public int BestMatch(ref JsonTokenReader reader) => BestMatch(_level, ref reader);

    /// <summary>The best case by letters and digits of names, as models read them. The last of repeated properties counts.</summary>
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

    /// <summary>The number of the value's properties that the case knows.</summary>
    public int Known;

    /// <summary>The number of known properties whose value is the only one that the case allows.</summary>
    public int Constants;

    public readonly bool IsBetterThan(in Match other) => Known > other.Known || (Known == other.Known && Constants > other.Constants);
}
