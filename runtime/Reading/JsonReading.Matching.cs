using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading;

/// <summary>Cases of unions that are selected by the content of a value.</summary>
public ref partial struct JsonReading
{
    /// <summary>
    /// The maximum number of wrong guesses, and of wrong predictions, in one payload. After that none are made, because nested unions would
    /// be read again and again. A guess counts as wrong until its value is read; otherwise each level of a deep value could have a guess.
    /// </summary>
    private const int MostMisguesses = 8;

    /// <summary>
    /// Reads an object or array as the case of a union that it matches best; false if it matches none, and the reader then stays where it
    /// was. First the predicted case is tried, if it cannot be mistaken for another. Then an object with a property that only one case
    /// has is read as that case. The cases are compared only if something is then missing, unknown or of another kind.
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

    /// <summary>Selects a case by the content of the value, and reads it. Returns the index of the case; -1 if there is none.</summary>
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

        // There was no guess, or it is doubtful: the cases are compared by the whole value.
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

    /// <summary>The case of the union that the object or array matches best; -1 if it matches none. The reader does not move.</summary>
    public int BestMatch<TUnion>()
        where TUnion : IJsonUnion => BestMatch(UnionTable<TUnion>.Instance, Reader);

    /// <summary>The case that is the best match by exact names or, if there is none, apart from case and punctuation.</summary>
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

    /// <summary>True if the reader is on the value of a property of a model that is only predicted.</summary>
    private readonly bool IsOfPredicted() => _attempt == Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;

    /// <summary>True if there are more misfits or deviations than before. A comparison of the cases may then select another one.</summary>
    private readonly bool HasDeviated(int misfits, int deviations) => _misfitCount != misfits || _deviationCount != deviations;

    /// <summary>
    /// True if the model has all properties of the object. No other case then has more of them: none has the property by which the case was
    /// guessed.
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
