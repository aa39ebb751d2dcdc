using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Misfits that are errors in a value that a union attempted to read. An attempt takes them, as another case may be the right one. So the
/// case that was chosen is read twice more: once to note which cases the unions inside it choose, and once without any attempt, to fail at
/// the place.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>Stands for a case that is still to be chosen.</summary>
    private const int Unchosen = -2;

    /// <summary>Misfits are errors from here on.</summary>
    public void RefuseMisfits() => _refuses = true;

    /// <summary>The case that a union chose before for the value that the reader stands on; -1 where it chose none.</summary>
    private readonly int ChoiceOf(Type union) =>
        _choices is null || _attempt != Attempt.None ? Unchosen
        : _choices.GetValueOrDefault(Reader.TokenStartIndex)?.Of(union) ?? -1;

    /// <summary>Notes the case of a union, where misfits are errors; fails if it has some.</summary>
    /// <param name="before">The reader on the value.</param>
    /// <param name="hasMisfits">True if misfits came, perhaps in another case that was tried.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Choose<TUnion>(in JsonTokenReader before, int caseIndex, bool hasMisfits, ref TUnion union)
        where TUnion : struct, IUnionCases<TUnion>, IUnionValue
    {
        if (_attempt != Attempt.None)
        {
            var start = before.TokenStartIndex;
            _choices?[start] = new UnionChoice(typeof(TUnion), caseIndex, _choices.GetValueOrDefault(start));
        }
        else if (hasMisfits)
        {
            _choices = [];
            Reader = before;
            ForgetMisfits(before.TokenStartIndex);
            Attempted(before, caseIndex, Attempt.Open, out union);
            Reader = before;
            ForgetMisfits(before.TokenStartIndex);
            union = ReadCase<TUnion>(caseIndex);
            _choices = null;
        }
    }
}
