namespace Router.Codegen.Tool.Payloads;

/// <summary>Findings of one kind with the same problem at the same line of a page, in any payload and at any JSON path.</summary>
/// <param name="Payloads">The number of payloads with the problem.</param>
internal sealed record SameFindings(PayloadFinding First, int Payloads)
{
    /// <summary>Groups findings, in the order in which they were found.</summary>
    public static IEnumerable<SameFindings> Of(IEnumerable<PayloadFinding> findings) => findings
        .GroupBy(finding => (finding.Kind, finding.Problem, finding.Place))
        .Select(same => new SameFindings(same.First(), same.Select(finding => finding.Payload).Distinct().Count()));
}
