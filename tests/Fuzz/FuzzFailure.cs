namespace Fuzz;

/// <summary>A failed check of a fuzz case.</summary>
/// <param name="kind">The kind of failure. It is the same for all inputs that reveal the same fault.</param>
/// <param name="detail">The input, reduced as far as possible, and its result.</param>
internal sealed class FuzzFailure(string kind, string detail) : Exception($"{kind}\n{detail}")
{
    public string Kind => kind;
}
