using System.Reflection.Metadata;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>Chooses among the members of a union by what is in a value. Made once for a union, at its first undecided value.</summary>
/// <typeparam name="TUnion">The union.</typeparam>
internal sealed class UnionTable<TUnion>
    where TUnion : IJsonUnion
{
    private const int MostOnStack = 64;

    private static UnionTable<TUnion>? _instance;

    private readonly FitLevel _level = FitLevel.Of(TUnion.DescribeJson());
    private readonly LinePrediction _prediction;

    private UnionTable() => _prediction = new(_level);

    public static UnionTable<TUnion> Instance => _instance ?? Make();

    /// <summary>The line to try before anything is known of the object; -1 where none is likely.</summary>
    /// <param name="last">The line of the value before; -1 where there is none.</param>
    public int Predict(JsonTokenType token, int last) => token == JsonTokenType.StartObject ? _prediction.After(last) : -1;

    /// <summary>Notes the line of a value.</summary>
    /// <param name="last">The line of the value before; -1 where there is none.</param>
    public void Learn(int last, int line) => _prediction.Learn(last, line);

    /// <summary>The line of the one object that knows one of the first properties; -1 where there is none. The reader moves.</summary>
    public int Guess(ref JsonTokenReader reader) => _level.Guess(ref reader);

    /// <summary>Of the lines that the value fits, the one that knows most of its properties is best; of equals, the first on the page. The reader moves to the value's end.</summary>
    public int BestFit(ref JsonTokenReader reader)
    {
        var count = _level.Count;
        Span<Fit> fits = count <= MostOnStack ? stackalloc Fit[count] : new Fit[count];
        _level.Score(ref reader, fits);
        var best = -1;
        for (var i = 0; i < count; i++)
        {
            if (fits[i].IsFit && (best < 0 || fits[i].Known > fits[best].Known))
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

/// <summary>How well a value fits.</summary>
internal struct Fit
{
    public bool IsFit;

    /// <summary>How many of its properties are known.</summary>
    public int Known;
}
