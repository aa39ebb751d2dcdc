using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Learning;

/// <summary>Reports what was learned, what was not, and the remaining findings.</summary>
internal static class LearnReport
{
    /// <summary>Prints the report. The results of a dry run consist of the diff alone, so that it can be piped.</summary>
    public static void Print(LearnRun run, PageProject project, bool isDryRun, Terminal terminal)
    {
        var shown = ShownPath.Of(run.After.Path);
        var report = isDryRun ? terminal.Error : terminal.Output;
        if (isDryRun && run.IsChanged)
            PrintDiff(run, shown, terminal);
        var (added, removed, all) = (run.Added, run.Removed, run.After.Learned);
        foreach (var line in removed)
            report.WriteLine($"{shown}: payloads contradict the learned line '{line}'");

        report.WriteLine(run.IsChanged
            ? $"{shown}: {Counted.Of(added.Count, "line")} added, {removed.Count} removed, {all.Count - added.Count} the same"
            : $"{shown}: {Counted.Of(all.Count, "learned line")}, nothing to change");
        if (run.Convention is { } convention)
        {
            report.WriteLine($"The JSON names follow {convention.Convention}: {convention.Right} of {convention.Names} that came. "
                + $"State <{ConventionAdvice.Property}>{convention.Convention}</{ConventionAdvice.Property}> in the project "
                + $"(for folders: -p {ConventionAdvice.Property}={convention.Convention}); the lines depend on it.");
        }

        foreach (var proposal in run.Written.Where(proposal => proposal.Others.Count > 0))
        {
            report.WriteLine($"{proposal.Statement}: applies to other pages with that title, for which no payload shows it: "
                + string.Join(", ", proposal.Others.Select(other => project.Shown(other.Typed.Page.Path))));
        }

        foreach (var proposal in run.Doubtful)
        {
            report.WriteLine($"{project.Shown(proposal.Place)}: not written: {proposal.Statement} "
                + $"({proposal.Shown} of {proposal.Of} payloads): {proposal.Doubt}");
        }

        PrintFindings(run, report);
    }

    private static void PrintDiff(LearnRun run, string shown, Terminal terminal)
    {
        if (run.After.Bytes.IsUtf8)
            terminal.Output.Write(UnifiedDiff.Of(shown, run.Before.Marked, run.After.Marked!));
        else
            terminal.Complain($"{shown} is not in UTF-8, so there is no diff of it. Without --dry-run it changes.");
    }

    /// <summary>Prints a line for each kind of misfit, regardless of the number of payloads with it.</summary>
    private static void PrintFindings(LearnRun run, TextWriter report)
    {
        foreach (var (first, payloads) in SameFindings.Of(run.Findings))
        {
            report.WriteLine($"does not fit: {first.Path}: {first.Problem}{first.Place}: {payloads} of {run.Payloads} payloads, "
                + $"first {first.Payload}");
        }

        report.WriteLine(PayloadCheck.Summary(run.Payloads, run.Findings));
    }
}
