namespace Corpus.Payloads;

/// <summary>How the payloads that a set's pages show went through their models.</summary>
/// <param name="Shown">How many the pages show.</param>
/// <param name="Read">How many their models read.</param>
/// <param name="Equal">How many were written back as the same JSON value.</param>
internal sealed record PayloadResult(int Shown, int Read, int Equal, IReadOnlyList<PayloadFailure> Failures);

/// <summary>A payload that did not come back as it was.</summary>
internal sealed record PayloadFailure(string Page, string Reason);
