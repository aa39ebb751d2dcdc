namespace Corpus.Payloads;

/// <summary>How the payloads that a set's pages show went through their models.</summary>
/// <param name="Shown">How many the pages show.</param>
/// <param name="Read">How many their models read.</param>
/// <param name="Equal">How many were written back as the same JSON value.</param>
internal sealed record PayloadResult(int Shown, int Read, int Equal, IReadOnlyList<PayloadFailure> Failures)
{
    /// <summary>Whether a model threw what is no answer to any payload.</summary>
    public bool HasFault => Failures.Any(failure => failure.IsFault);
}

/// <summary>A payload that did not come back as it was.</summary>
/// <param name="IsFault">Whether the model is to blame, whatever the payload: it threw something else than a JsonException.</param>
internal sealed record PayloadFailure(string Page, string Reason, bool IsFault = false);
