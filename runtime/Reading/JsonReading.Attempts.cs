using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>The state of the innermost attempt.</summary>
    private enum Attempt : byte
    {
        None,
        Open,

        /// <summary>Open for a case that was guessed from one property. It fails if the whole value could be of another case.</summary>
        Guessed,

        /// <summary>Open for a predicted case. It fails at the first property or value unknown to the model.</summary>
        Predicted,
        Failed,
    }

    /// <summary>
    /// Tries to read a value as a case of a union. If the value has another shape, returns false and leaves the reader where it was. A
    /// mismatch throws no exception, and the text behind it is not scanned.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryReadCase<TUnion>(int caseIndex, out TUnion union)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        var before = Reader;
        var misfits = _misfitCount;
        var choice = ChoiceOf(typeof(TUnion));
        if (choice != Unchosen)
        {
            union = choice == caseIndex ? ReadCase<TUnion>(caseIndex) : default;
            return choice == caseIndex;
        }

        if (!Attempted(before, caseIndex, Attempt.Open, out union))
        {
            return false;
        }

        if (_refuses)
        {
            Choose(before, caseIndex, _misfitCount != misfits, ref union);
        }

        return true;
    }

    /// <summary>Reads a value as the only case of a union that is possible.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public TUnion ReadCase<TUnion>(int caseIndex)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        var before = Reader;
        var union = TUnion.ReadCase(caseIndex, ref this);
        KeepSourceText(before, ref union);
        return union;
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
        if (_uncopied is not null && outer.Attempt == Attempt.None)
        {
            CopyUnknown();
        }

        return true;
    }

    private (Attempt Attempt, int Depth, JsonTokenReader.Mark Start) Begin(Attempt attempt)
    {
        var outer = (_attempt, _attemptDepth, _attemptStart);
        _attempt = attempt;
        _attemptDepth = Reader.CurrentDepth;
        _attemptStart = Reader.Here;
        return outer;
    }

    /// <summary>Ends an attempt. If it failed, the reader moves back to where the attempt began.</summary>
    /// <returns>True if the value was read.</returns>
    private bool End(in JsonTokenReader before, (Attempt Attempt, int Depth, JsonTokenReader.Mark Start) outer)
    {
        var isRead = _attempt != Attempt.Failed;
        (_attempt, _attemptDepth, _attemptStart) = outer;
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
    /// Makes the attempt fail. The reader is then at the end of all JSON, so the callers that read lists and objects around the value end
    /// at once.
    /// </summary>
    private void GiveUp()
    {
        _attempt = Attempt.Failed;
        Reader = JsonTokenReader.AtEnd;
    }
}
