namespace Router.Codegen.Reading;

/// <summary>The case that a union chose for a value.</summary>
/// <param name="other">The choice of another union for the same value; null where there is none.</param>
internal sealed class UnionChoice(Type union, int caseIndex, UnionChoice? other)
{
    /// <summary>The case that a union chose; -1 where it chose none.</summary>
    public int Of(Type sought)
    {
        for (var choice = this; choice is not null; choice = choice.Other)
        {
            if (choice.Union == sought)
            {
                return choice.Case;
            }
        }

        return -1;
    }

    private Type Union => union;

    private int Case => caseIndex;

    private UnionChoice? Other => other;
}
