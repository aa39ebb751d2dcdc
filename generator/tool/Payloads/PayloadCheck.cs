using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>Reports what of recorded payloads does not fit the pages: a line for each place, then the counts.</summary>
internal static class PayloadCheck
{
    private static readonly (FindingKind Kind, string One, string Several)[] Words =
    [
        (FindingKind.Refused, "payload refused", "payloads refused"),
        (FindingKind.Misfit, "misfit", "misfits"),
        (FindingKind.OtherSpelling, "other spelling", "other spellings"),
        (FindingKind.UnknownName, "unknown name", "unknown names"),
        (FindingKind.UnknownValue, "unknown value", "unknown values"),
        (FindingKind.NoMember, "value of no member", "values of no member"),
    ];

    /// <summary>Reads payloads with the models of a project.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="ProjectException">A model is not found, or a payload is no JSON.</exception>
    public static int Run(PageProject project, IReadOnlyList<PayloadSource> payloads, Terminal terminal, CancellationToken cancellation)
    {
        using var models = PayloadModels.Of(project, payloads.Select(source => source.Model), cancellation);
        var kinds = new List<FindingKind>();
        var unfit = new HashSet<string>(StringComparer.Ordinal);
        var reader = new PayloadReader(models, finding =>
        {
            kinds.Add(finding.Kind);
            unfit.Add(finding.Payload);
            terminal.Print($"{finding.Payload}: {finding.Path}: {finding.Problem}{finding.Place}");
        });
        reader.Read(payloads, cancellation);
        terminal.Print(Summary(reader.Count, unfit.Count, kinds));
        return kinds.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    /// <summary>The counts: "12 payloads, 2 do not fit: 2 misfits, 1 unknown name".</summary>
    /// <param name="unfit">The number of payloads that do not fit.</param>
    /// <param name="kinds">The kinds of all findings.</param>
    public static string Summary(int payloads, int unfit, IReadOnlyCollection<FindingKind> kinds) =>
        Counted.Of(payloads, "payload")
        + (unfit == 0 ? ", all fit" : $", {unfit} {(unfit == 1 ? "does" : "do")} not fit: {ByKind(kinds)}");

    private static string ByKind(IReadOnlyCollection<FindingKind> kinds) => string.Join(", ", Words
        .Select(words => (words, Count: kinds.Count(kind => kind == words.Kind)))
        .Where(counted => counted.Count > 0)
        .Select(counted => $"{counted.Count} {(counted.Count == 1 ? counted.words.One : counted.words.Several)}"));
}
