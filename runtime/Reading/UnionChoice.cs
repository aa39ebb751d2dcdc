namespace Router.Codegen.Reading;

/// <summary>The case that a union selected for a value.</summary>
/// <param name="other">The selection of another union for the same value; null if there is none.</param>
internal sealed class UnionChoice(Type union, int caseIndex, UnionChoice? other)
{
    /// <summary>The case that a union selected; -1 if it selected none.</summary>
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
