namespace Router.Codegen.Reading.Unions;

/// <summary>The score of an object among those that compete.</summary>
internal struct MatchScore
{
    public int Known;
    public int Constants;
    public int Required;
    public bool IsOut;

    /// <summary>Adds the object to the matches of its case, if it matches.</summary>
    /// <param name="required">The number of properties that it requires.</param>
    public readonly void AddTo(ref Match match, int required)
    {
        var own = new Match { IsMatch = !IsOut && Required >= required, Known = Known, Constants = Constants };
        if (own.IsMatch && (!match.IsMatch || own.IsBetterThan(match)))
        {
            match = own;
        }
    }
}
