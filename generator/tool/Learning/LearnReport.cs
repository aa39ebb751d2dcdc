using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>Says what was learned, what was not, and what still does not fit.</summary>
internal static class LearnReport
{
    /// <summary>Prints the report. In a dry run the results are the diff alone, so that it can be piped.</summary>
    public static void Print(LearnRun run, PageProject project, bool isDryRun, Terminal terminal)
    {
        var shown = ShownPath.Of(run.After.Path);
        var report = isDryRun ? terminal.Error : terminal.Output;
        var before = run.Before.Learned.Select(correction => correction.Statement).ToList();
        var after = run.After.Learned.Select(correction => correction.Statement).ToList();
        var isChanged = run.After.Text != run.Before.Text;
        if (isDryRun && isChanged)
            terminal.Output.Write(UnifiedDiff.Of(shown, run.Before.Text.Length == 0 ? null : run.Before.Text, run.After.Text));
        foreach (var removed in before.Except(after))
            report.WriteLine($"{shown}: payloads contradict the learned line '{removed}'");

        var (added, dropped) = (after.Except(before).Count(), before.Except(after).Count());
        if (!isChanged)
            report.WriteLine($"{shown}: {Counted.Of(after.Count, "learned line")}, nothing to change");
        else
            report.WriteLine($"{shown}: {Counted.Of(added, "line")} added, {dropped} removed, {after.Count - added} the same");
        if (run.Convention is { } convention)
        {
            report.WriteLine($"The JSON names follow {convention.Convention}: {convention.Right} of {convention.Names} that came. "
                + $"State <{ConventionAdvice.Property}>{convention.Convention}</{ConventionAdvice.Property}> in the project "
                + $"(for folders: -p {ConventionAdvice.Property}={convention.Convention}); the lines count on it.");
        }

        foreach (var proposal in run.Written.Where(proposal => proposal.Others.Count > 0))
        {
            report.WriteLine($"{proposal.Statement}: applies to pages of that title of which no payload tells: "
                + string.Join(", ", proposal.Others.Select(other => project.Shown(other.Typed.Page.Path))));
        }

        foreach (var proposal in run.Doubtful)
        {
            report.WriteLine($"{project.Shown(proposal.Place)}: not written: {proposal.Statement} "
                + $"({proposal.Shown} of {proposal.Of} payloads): {proposal.Doubt}");
        }

        PrintFindings(run, report);
    }

    /// <summary>A line for each kind of misfit, however many payloads have it.</summary>
    private static void PrintFindings(LearnRun run, TextWriter report)
    {
        foreach (var same in run.Findings.GroupBy(finding => (finding.Kind, finding.Problem, finding.Place)))
        {
            var first = same.First();
            var payloads = same.Select(finding => finding.Payload).Distinct().Count();
            report.WriteLine($"does not fit: {first.Path}: {first.Problem}{first.Place}: {payloads} of {run.Payloads} payloads, "
                + $"first {first.Payload}");
        }

        var unfit = run.Findings.Select(finding => finding.Payload).Distinct().Count();
        report.WriteLine(PayloadCheck.Summary(run.Payloads, unfit, [.. run.Findings.Select(finding => finding.Kind)]));
    }
}
