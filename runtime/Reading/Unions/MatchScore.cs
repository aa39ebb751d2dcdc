namespace Router.Codegen.Reading.Unions;

/// <summary>The score of one of the competing objects.</summary>
internal struct MatchScore
{
    public int Known;
    public int Constants;
    public int Required;
    public bool IsOut;

    /// <summary>Makes the object the match of its case, if it matches better than the present one.</summary>
    /// <param name="required">The number of properties that the object requires.</param>
    public readonly void AddTo(ref Match match, int required)
    {
        var own = new Match { IsMatch = !IsOut && Required >= required, Known = Known, Constants = Constants };
        if (own.IsMatch && (!match.IsMatch || own.IsBetterThan(match)))
        {
            match = own;
        }
    }
}
