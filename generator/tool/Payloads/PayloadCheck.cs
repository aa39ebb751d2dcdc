using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>
/// Reports the parts of recorded payloads that do not fit the pages. As text, prints a line for each place, then the counts.
/// </summary>
internal static class PayloadCheck
{
    private static readonly (FindingKind Kind, string One, string Several)[] Words =
    [
        (FindingKind.Malformed, "malformed file", "malformed files"),
        (FindingKind.Refused, "payload refused", "payloads refused"),
        (FindingKind.Misfit, "misfit", "misfits"),
        (FindingKind.OtherSpelling, "other spelling", "other spellings"),
        (FindingKind.UnknownName, "unknown name", "unknown names"),
        (FindingKind.UnknownValue, "unknown value", "unknown values"),
        (FindingKind.NoMember, "value of no member", "values of no member"),
        (FindingKind.Duplicate, "name twice", "names twice"),
    ];

    /// <summary>Reads payloads with the models of a project.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ProjectException">A model is not found, or there is no payload.</exception>
    public static int Run(
        PageProject project, IReadOnlyList<PayloadSource> payloads, bool asJson, Terminal terminal, CancellationToken cancellation)
    {
        using var models = PayloadModels.Of(project, payloads.Select(source => source.Model), cancellation);
        var findings = new List<PayloadFinding>();
        var reader = new PayloadReader(models, finding =>
        {
            findings.Add(finding);
            if (!asJson)
                terminal.Print($"{finding.Payload}: {finding.Path}: {finding.Problem}{finding.Place}");
        });
        reader.Read(payloads, cancellation);
        terminal.Print(asJson ? IndentedJson.Of(PayloadJson.Of(reader.Count, findings)) : Summary(reader.Count, findings));
        return findings.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>The counts: "12 payloads, 2 do not fit: 2 misfits, 1 unknown name".</summary>
    public static string Summary(int payloads, IReadOnlyCollection<PayloadFinding> findings)
    {
        var unfit = findings.Select(finding => finding.Payload).Distinct().Count();
        return Counted.Of(payloads, "payload")
            + (unfit == 0 ? ", all fit" : $", {unfit} {(unfit == 1 ? "does" : "do")} not fit: {ByKind(findings)}");
    }

    private static string ByKind(IReadOnlyCollection<PayloadFinding> findings) => string.Join(", ", Words
        .Select(words => (words, Count: findings.Count(finding => finding.Kind == words.Kind)))
        .Where(counted => counted.Count > 0)
        .Select(counted => $"{counted.Count} {(counted.Count == 1 ? counted.words.One : counted.words.Several)}"));
}
