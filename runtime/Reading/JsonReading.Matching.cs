using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading;

/// <summary>Cases of unions that the content of a value tells.</summary>
public ref partial struct JsonReading
{
    /// <summary>
    /// The most wrong guesses of a kind in one payload. After them none are made: unions in unions would be read again and again. A guess
    /// counts as wrong until its value is read: else each level of a deep value would have its own.
    /// </summary>
    private const int MostMisguesses = 8;

    /// <summary>
    /// Reads the case of a union that the object or array matches best; where it matches none, the reader stays where it was. An object
    /// with a property that only one case knows is read as that case at once, and the cases are compared only if something then is missing,
    /// of another kind or unknown. Before that the predicted case is tried, where it cannot be mistaken for another.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryMatch<TUnion>(out TUnion union)
        where TUnion : struct, IJsonUnion, IUnionCases<TUnion>, IUnionValue
    {
        var before = Reader;
        var misfits = _misfitCount;
        var table = UnionTable<TUnion>.Instance;
        var last = ReferenceEquals(_lastTable, table) ? _lastCase : -1;
        var caseIndex = ChoiceOf(typeof(TUnion));
        if (caseIndex != Unchosen)
        {
            union = caseIndex >= 0 ? ReadCase<TUnion>(caseIndex) : default;
            return caseIndex >= 0;
        }

        caseIndex = _mispredictions < MostMisguesses ? table.Predict(Reader.TokenType, last) : -1;
        _mispredictions += caseIndex < 0 ? 0 : 1;
        var deviations = _deviationCount;
        if (caseIndex >= 0 && Attempted(before, caseIndex, Attempt.Predicted, out union) && HasNothingUnknown(union.Content)
            && !(table.HasContent && HasDeviated(misfits, deviations)))
        {
            _mispredictions--;
        }
        else
        {
            if (caseIndex >= 0)
            {
                Reader = before;
                ForgetMisfits(before.TokenStartIndex);
            }

            caseIndex = MatchAndRead(table, before, out union);
            if (caseIndex < 0)
            {
                return false;
            }
        }

        table.Learn(last, caseIndex);
        (_lastTable, _lastCase) = (table, caseIndex);
        if (_refuses)
        {
            Choose(before, caseIndex, _misfitCount != misfits, ref union);
        }

        return true;
    }

    /// <summary>Reads the case that is found by looking at the value. Returns its index; -1 where there is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int MatchAndRead<TUnion>(UnionTable<TUnion> table, in JsonTokenReader before, out TUnion union)
        where TUnion : struct, IJsonUnion, IUnionCases<TUnion>, IUnionValue
    {
        var guess = _misguesses < MostMisguesses ? table.Guess(ref Reader) : -1;
        var isRead = false;
        var (misfits, deviations) = (_misfitCount, _deviationCount);
        Reader = before;
        union = default;
        if (guess >= 0)
        {
            _misguesses++;
            isRead = Attempted(before, guess, Attempt.Guessed, out union);
            if (isRead && HasNothingUnknown(union.Content) && !(table.HasContent && HasDeviated(misfits, deviations)))
            {
                _misguesses--;
                return guess;
            }
        }

        // Nothing was guessed, or it left a doubt: the value is looked at as a whole.
        var caseIndex = BestMatch(table, before);
        if (isRead && caseIndex == guess)
        {
            _misguesses--;
            return caseIndex;
        }

        Reader = before;
        ForgetMisfits(before.TokenStartIndex);
        return caseIndex >= 0 && Attempted(before, caseIndex, Attempt.Open, out union) ? caseIndex : -1;
    }

    /// <summary>The case of the union that the object or array matches best; -1 where it matches none. The reader does not move.</summary>
    public int BestMatch<TUnion>()
        where TUnion : IJsonUnion => BestMatch(UnionTable<TUnion>.Instance, Reader);

    /// <summary>The case of the best match; only where names match none as they are, of the best match by other spellings.</summary>
    private int BestMatch<TUnion>(UnionTable<TUnion> table, in JsonTokenReader value)
        where TUnion : IJsonUnion
    {
        var ahead = AheadOf(value);
        var exact = table.BestMatch(ref ahead);
        HasLooked(value.TokenStartIndex, ahead);
        if (exact >= 0)
        {
            return exact;
        }

        ahead = AheadOf(value);
        var alike = table.BestMatchAlike(ref ahead);
        HasLooked(value.TokenStartIndex, ahead);
        return alike;
    }

    /// <summary>True if the reader stands on the value of a property of a model that was only predicted.</summary>
    private readonly bool IsOfPredicted() => _attempt == Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;

    /// <summary>True if something came, since there were these numbers of it, that a comparison may hold against the case.</summary>
    private readonly bool HasDeviated(int misfits, int deviations) => _misfitCount != misfits || _deviationCount != deviations;

    /// <summary>
    /// True if the model has a property for all that came: then no other case has more, as none knows the property that the guess was made
    /// by.
    /// </summary>
    private static bool HasNothingUnknown(object? content)
    {
        while (content is IUnionValue inside)
        {
            content = inside.Content;
        }

        return content is JsonModel { Preserved: null };
    }
}
