namespace Router.Codegen;

/// <summary>
/// What line of a union the next value is probably of, by what came after the line before it the last time: lists are of one member as a rule, or their
/// members take turns. It only says what is tried first and never what a value is, so that it may be wrong, and calls from several threads may mix.
/// </summary>
internal sealed class LinePrediction
{
    private const int None = -1;

    /// <summary>A wrong prediction costs as much as some right ones are worth. Where they do not pay, none is made again, and nothing is written that threads share.</summary>
    private const int Loss = 4;

    private const int MostCredit = 64;

    /// <summary>What followed each line, behind what was first.</summary>
    private readonly int[] _followers;
    private readonly bool?[] _areDistinct;
    private readonly FitLevel _level;
    private int _credit = MostCredit;

    public LinePrediction(FitLevel level)
    {
        _level = level;
        _areDistinct = new bool?[level.Count];
        _followers = new int[level.Count + 1];
        Array.Fill(_followers, None);
    }

    /// <summary>The line that probably follows; -1 where that is unknown.</summary>
    /// <param name="last">The line of the value before; -1 where there is none.</param>
    public int After(int last) => _credit > 0 ? _followers[last + 1] : None;

    /// <summary>Notes the line of a value; it is predicted only if its values cannot be taken for those of another.</summary>
    /// <param name="last">The line of the value before; -1 where there is none.</param>
    public void Learn(int last, int line)
    {
        if (_credit <= 0 || !(_areDistinct[line] ??= _level.IsDistinct(line)))
        {
            return;
        }

        ref var follower = ref _followers[last + 1];
        if (follower == line)
        {
            _credit += _credit < MostCredit ? 1 : 0;
        }
        else
        {
            _credit -= follower == None ? 0 : Loss;
            follower = line;
        }
    }
}
