using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>Says what was learned, what was not, and what still does not fit.</summary>
internal static class LearnReport
{
    public static void Print(LearnRun run, PageProject project, bool isDryRun, Terminal terminal)
    {
        var shown = project.Shown(run.After.Path);
        var before = run.Before.Learned.Select(correction => correction.Statement).ToList();
        var after = run.After.Learned.Select(correction => correction.Statement).ToList();
        var isChanged = run.After.Text != run.Before.Text;
        if (isDryRun && isChanged)
            terminal.Output.Write(UnifiedDiff.Of(shown, run.Before.Text.Length == 0 ? null : run.Before.Text, run.After.Text));
        foreach (var removed in before.Except(after))
            terminal.Print($"{shown}: payloads contradict the learned line '{removed}'");

        var (added, dropped) = (after.Except(before).Count(), before.Except(after).Count());
        if (!isChanged)
            terminal.Print($"{shown}: {after.Count} learned lines, nothing to change");
        else if (!isDryRun)
            terminal.Print($"{shown}: {added} lines added, {dropped} removed, {after.Count - added} the same");
        if (run.Convention is { } convention)
        {
            terminal.Print($"The JSON names follow {convention.Convention}: {convention.Right} of {convention.Names} that came. "
                + $"Add <{ConventionAdvice.Property}>{convention.Convention}</{ConventionAdvice.Property}> to the project "
                + $"(for folders: -p {ConventionAdvice.Property}={convention.Convention}); the lines count on it.");
        }

        foreach (var proposal in run.Doubtful)
        {
            terminal.Print($"{project.Shown(proposal.Place)}: not written: {proposal.Statement} "
                + $"({proposal.Shown} of {proposal.Of} payloads): {proposal.Doubt}");
        }

        PrintFindings(run, terminal);
    }

    /// <summary>A line for each kind of misfit, however many payloads have it.</summary>
    private static void PrintFindings(LearnRun run, Terminal terminal)
    {
        foreach (var same in run.Findings.GroupBy(finding => (finding.Kind, finding.Problem, finding.Place)))
        {
            var first = same.First();
            var payloads = same.Select(finding => finding.Payload).Distinct().Count();
            terminal.Print($"does not fit: {first.Path}: {first.Problem}{first.Place}: {payloads} of {run.Payloads} payloads, "
                + $"first {first.Payload}");
        }

        var unfit = run.Findings.Select(finding => finding.Payload).Distinct().Count();
        terminal.Print(PayloadCheck.Summary(run.Payloads, unfit, [.. run.Findings.Select(finding => finding.Kind)]));
    }
}
