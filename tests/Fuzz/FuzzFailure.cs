namespace Fuzz;

/// <summary>Something does not hold of a case.</summary>
/// <param name="kind">What does not hold, the same for all inputs that show the same fault.</param>
/// <param name="detail">The input, as small as it could be made, and what came of it.</param>
internal sealed class FuzzFailure(string kind, string detail) : Exception($"{kind}\n{detail}")
{
    public string Kind => kind;
}
