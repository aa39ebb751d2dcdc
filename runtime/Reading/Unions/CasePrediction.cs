namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Predicts the case of a union's next value. In most lists, all values are of one case or the cases alternate, so the prediction is the
/// case that followed the last value's case the previous time. It only decides which case is tried first, so a wrong prediction or a race
/// between threads does no harm.
/// </summary>
internal sealed class CasePrediction
{
    private const int None = -1;

    /// <summary>
    /// The number of right predictions that outweigh a wrong one. If predictions do not pay, they stop, and threads no longer write to
    /// shared memory.
    /// </summary>
    private const int Loss = 4;

    private const int MostCredit = 64;

    /// <summary>For each case, the case that followed it last; index 0 has the first case.</summary>
    private readonly int[] _followers;
    private readonly bool?[] _areDistinct;
    private readonly MatchLevel _level;
    private int _credit = MostCredit;

    public CasePrediction(MatchLevel level)
    {
        _level = level;
        _areDistinct = new bool?[level.Count];
        _followers = new int[level.Count + 1];
        Array.Fill(_followers, None);
    }

    /// <summary>The case that probably follows; -1 if unknown.</summary>
    /// <param name="last">The case of the previous value; -1 if there is none.</param>
    public int After(int last) => _credit > 0 ? _followers[last + 1] : None;

    /// <summary>Records the case of a value. Only a case whose values cannot be mistaken for another case's is predicted.</summary>
    /// <param name="last">The case of the previous value; -1 if there is none.</param>
    public void Learn(int last, int caseIndex)
    {
        if (_credit <= 0 || !(_areDistinct[caseIndex] ??= _level.IsDistinct(caseIndex)))
        {
            return;
        }

        ref var follower = ref _followers[last + 1];
        if (follower == caseIndex)
        {
            _credit += _credit < MostCredit ? 1 : 0;
        }
        else
        {
            _credit -= follower == None ? 0 : Loss;
            follower = caseIndex;
        }
    }
}
