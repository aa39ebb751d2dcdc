namespace Router.Codegen.Reading.Unions;

/// <summary>
/// Predicts the case of a union's next value by the case that followed the last value's the time before: lists are of one member as a rule,
/// or their members take turns. A prediction decides only which case is tried first. So it may be wrong, and calls from several threads may
/// mix.
/// </summary>
internal sealed class CasePrediction
{
    private const int None = -1;

    /// <summary>
    /// The right predictions that outweigh a wrong one. Where predictions do not pay, none is made again, and nothing is written that
    /// threads share.
    /// </summary>
    private const int Loss = 4;

    private const int MostCredit = 64;

    /// <summary>The case that followed each case, behind the one that came first.</summary>
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

    /// <summary>The case that probably follows; -1 where that is unknown.</summary>
    /// <param name="last">The case of the value before; -1 where there is none.</param>
    public int After(int last) => _credit > 0 ? _followers[last + 1] : None;

    /// <summary>Notes the case of a value. A case is predicted only if its values cannot be taken for those of another.</summary>
    /// <param name="last">The case of the value before; -1 where there is none.</param>
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
