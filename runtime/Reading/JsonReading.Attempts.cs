using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>
    /// The most wrong guesses of a kind in one payload. After them none are made: unions in unions would be read again and again.
    /// </summary>
    private const int MostMisguesses = 8;

    /// <summary>The state of the innermost attempt.</summary>
    private enum Attempt : byte
    {
        None,
        Open,

        /// <summary>Open for a case that one property alone told: failed where the whole value could tell another.</summary>
        Guessed,

        /// <summary>Open, and failed at the first property that the model does not have or has no value for: another case may.</summary>
        Predicted,
        Failed,
    }

    /// <summary>
    /// Reads a case of a union, unless the value turns out to be of another shape: then the reader stays where it was. No exception is
    /// thrown on the way, and the text behind the mismatch is not looked at.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryReadCase<TUnion>(int caseIndex, out TUnion union)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        var before = Reader;
        var misfits = _misfitCount;
        if (!Attempted(before, caseIndex, Attempt.Open, out union))
        {
            return false;
        }

        if (_misfitCount != misfits && _refuses)
        {
            RefuseMisfits(before, caseIndex, ref union);
        }

        return true;
    }

    /// <summary>Misfits are errors from here on.</summary>
    public void RefuseMisfits() => _refuses = true;

    /// <summary>
    /// Reads the case that was chosen once more, where misfits are refused and some came, perhaps in another case that was tried: so the
    /// failure is at its place.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseMisfits<TUnion>(in JsonTokenReader before, int caseIndex, ref TUnion union)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        if (_attempt == Attempt.None)
        {
            Reader = before;
            union = ReadCase<TUnion>(caseIndex);
        }
    }

    /// <summary>Reads the only case of a union that the value can be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnion ReadCase<TUnion>(int caseIndex)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        var before = Reader;
        var union = TUnion.ReadCase(caseIndex, ref this);
        KeepSourceText(before, ref union);
        return union;
    }

    /// <summary>
    /// Adds the source text of the scalar that the reader stands on to its union, where the value does not determine that text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnion WithSourceText<TUnion>(TUnion union)
        where TUnion : struct, IUnionValue
    {
        KeepSourceText(Reader, ref union);
        return union;
    }

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
        var caseIndex = _mispredictions < MostMisguesses ? table.Predict(Reader.TokenType, last) : -1;
        if (caseIndex < 0 || !Attempted(before, caseIndex, Attempt.Predicted, out union) || !HasNothingUnknown(union.Content))
        {
            if (caseIndex >= 0)
            {
                _mispredictions++;
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
        if (_misfitCount != misfits && _refuses)
        {
            RefuseMisfits(before, caseIndex, ref union);
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
        Reader = before;
        union = default;
        if (guess >= 0)
        {
            isRead = Attempted(before, guess, Attempt.Guessed, out union);
            if (isRead && HasNothingUnknown(union.Content))
            {
                return guess;
            }
        }

        // Nothing was guessed, or it left a doubt: the value is looked at as a whole.
        var caseIndex = BestMatch(table, before);
        if (isRead && caseIndex == guess)
        {
            return caseIndex;
        }

        _misguesses += guess < 0 ? 0 : 1;
        Reader = before;
        ForgetMisfits(before.TokenStartIndex);
        return caseIndex >= 0 && Attempted(before, caseIndex, Attempt.Open, out union) ? caseIndex : -1;
    }

    /// <summary>The case of the union that the object or array matches best; -1 where it matches none. The reader does not move.</summary>
    public readonly int BestMatch<TUnion>()
        where TUnion : IJsonUnion => BestMatch(UnionTable<TUnion>.Instance, Reader);

    /// <summary>The case of the best match; only where names match none as they are, of the best match by other spellings.</summary>
    private static int BestMatch<TUnion>(UnionTable<TUnion> table, in JsonTokenReader value)
        where TUnion : IJsonUnion
    {
        var ahead = value;
        var exact = table.BestMatch(ref ahead);
        if (exact >= 0)
        {
            return exact;
        }

        ahead = value;
        return table.BestMatchAlike(ref ahead);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Attempted<TUnion>(in JsonTokenReader before, int caseIndex, Attempt attempt, out TUnion union)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        var outer = Begin(attempt);
        union = TUnion.ReadCase(caseIndex, ref this);
        if (!End(before, outer))
        {
            return false;
        }

        KeepSourceText(before, ref union);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void KeepSourceText<TUnion>(in JsonTokenReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (NonCanonical != NonCanonical.None)
        {
            KeepText(before, ref union);
        }
    }

    /// <summary>
    /// Adds the text that a value was read from to its union; a value that turned out to be no such value is kept as JSON, and told as a
    /// misfit.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepText<TUnion>(in JsonTokenReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (_attempt == Attempt.Failed)
        {
            return;
        }

        var (start, isMisfit) = (before.TokenStartIndex, (NonCanonical & NonCanonical.Misfit) != 0);
        var misfits = TakeMarks(start);
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (isMisfit)
        {
            var mark = new MisfitMark(0, _expected!, (nonCanonical & NonCanonical.Unreadable) != 0);
            Reader = before;
            var unknown = ReadUnknown();
            union = (TUnion)union.WithContent(
                unknown is null ? null : new ValueWithSourceText(unknown, new SourceText(unknown.Text.ToArray(), nonCanonical, [mark])));
        }
        else
        {
            union = (TUnion)union.WithContent(
                new ValueWithSourceText(union.Content, new SourceText(CopyValue(start, ref misfits), nonCanonical, misfits)));
        }
    }

    /// <summary>True if the reader stands on the value of a property of a model that was only predicted.</summary>
    private readonly bool IsOfPredicted() => _attempt == Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;

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

    private (Attempt Attempt, int Depth) Begin(Attempt attempt)
    {
        var outer = (_attempt, _attemptDepth);
        _attempt = attempt;
        _attemptDepth = Reader.CurrentDepth;
        return outer;
    }

    /// <summary>Ends an attempt; where it failed, the reader goes back to where it began.</summary>
    /// <returns>True if the value was read.</returns>
    private bool End(in JsonTokenReader before, (Attempt Attempt, int Depth) outer)
    {
        var isRead = _attempt != Attempt.Failed;
        (_attempt, _attemptDepth) = (outer.Attempt, outer.Depth);
        if (!isRead)
        {
            Reader = before;
            NonCanonical = NonCanonical.None;
            ForgetMisfits(before.TokenStartIndex);
            _resume = 0;
        }

        return isRead;
    }

    /// <summary>
    /// Gives the attempt up. The reader is then at the end of all JSON, so that readers of lists and objects around the value end at once.
    /// </summary>
    private void GiveUp()
    {
        _attempt = Attempt.Failed;
        Reader = JsonTokenReader.AtEnd;
    }
}
