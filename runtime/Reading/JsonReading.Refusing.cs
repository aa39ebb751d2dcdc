using System.Runtime.CompilerServices;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Misfits that are errors, in a value that a union reads in an attempt. An attempt accepts misfits, because another case may be the right
/// one. So the chosen case is read twice more: once to record which cases the unions inside it choose, and once without an attempt, so that
/// the exception gives the place of the misfit.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>The value for a case that is still to be chosen.</summary>
    private const int Unchosen = -2;

    /// <summary>Makes misfits errors from here on.</summary>
    public void RefuseMisfits() => _refuses = true;

    /// <summary>
    /// The recorded case of a union for the value at the reader; -1 if it chose none, <see cref="Unchosen"/> if none is recorded.
    /// </summary>
    private readonly int ChoiceOf(Type union) =>
        _choices is null || _attempt != Attempt.None ? Unchosen
        : _choices.GetValueOrDefault(Reader.TokenStartIndex)?.Of(union) ?? -1;

    /// <summary>Records the case of a union if misfits are errors. Outside attempts, throws if the value has some.</summary>
    /// <param name="before">The reader at the value.</param>
    /// <param name="hasMisfits">True if misfits were found, perhaps in another case that was tried.</param>
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
