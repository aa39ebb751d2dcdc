using System.Collections.Immutable;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Fixing;

/// <summary>Fixes of a project that are applied in memory.</summary>
/// <param name="First">The findings before the fixes.</param>
/// <param name="Left">The problems after the fixes.</param>
/// <param name="Files">The files that the fixes change or add.</param>
internal sealed record FixRun(
    CheckResult First,
    ImmutableArray<FixedProblem> Fixed,
    ImmutableArray<LeftProblem> Left,
    ImmutableArray<EditedFile> Files)
{
    /// <summary>
    /// The maximum number of rounds, which no project reaches. A round can reveal the next problems, and reports only some of a kind in
    /// each file.
    /// </summary>
    private const int MostRounds = 200;

    /// <summary>The findings after the fixes.</summary>
    public CheckResult Last => new([.. Left.Select(left => left.Finding)]);

    /// <summary>Applies fixes that are certain, until nothing changes.</summary>
    /// <exception cref="ProjectException">A file cannot be written without loss, or the fixes do not end.</exception>
    public static FixRun Of(PageProject project, FixChoice choice, CancellationToken cancellation)
    {
        var edited = EditedProject.Of(project, cancellation);
        var done = ImmutableArray.CreateBuilder<FixedProblem>();
        var first = CheckResult.Of(project, cancellation);
        var last = first;
        for (var round = 0; ; round++)
        {
            var (batch, taken) = Certain(edited, last, choice);
            if (taken.Length == 0)
                break;

            if (round == MostRounds)
            {
                throw new ProjectException($"The fixes do not end, for example '{taken[0].Fix.Title}' of {taken[0].Finding.Id}. "
                    + "No file is changed.");
            }

            done.AddRange(taken);
            edited = edited.With(batch);
            last = CheckResult.Of(edited.Project, cancellation);
        }

        return new FixRun(first, done.ToImmutable(), [.. last.Findings.Select(finding => LeftProblem.Of(finding, edited))], edited.Edited);
    }

    /// <summary>The number of problems with a certain fix.</summary>
    public static int CountCertain(PageProject project, CheckResult result, CancellationToken cancellation)
    {
        var edited = EditedProject.Of(project, cancellation);
        return result.Findings.Count(finding => FixChoice.None.Of(finding.Id, edited.FixesOf(finding.Diagnostic)) is not null);
    }

    /// <summary>Writes the files.</summary>
    /// <exception cref="ProjectException">A file cannot be written. No file is changed then.</exception>
    public void Write()
    {
        foreach (var file in Files.Where(file => file.Before is not null))
            RequireWritable(file.Path);
        foreach (var file in Files)
            File.WriteAllBytes(file.Path, file.Bytes.Encode(file.After));
    }

    private static void RequireWritable(string path)
    {
        try
        {
            using var file = File.Open(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProjectException($"{ShownPath.Of(path)} cannot be written, so no file is changed: {e.Message}");
        }
    }

    private static (FixBatch Batch, ImmutableArray<FixedProblem> Taken) Certain(EditedProject edited, CheckResult result, FixChoice choice)
    {
        var batch = new FixBatch();
        var taken = result.Findings
            .Select(finding => (Finding: finding, Fix: choice.Of(finding.Id, edited.FixesOf(finding.Diagnostic))))
            .Where(found => found.Fix is { } fix && batch.Add(fix))
            .Select(found => new FixedProblem(found.Finding, found.Fix!))
            .ToImmutableArray();
        return (batch, taken);
    }
}

/// <summary>A problem that was fixed. Its place is the one before the fix.</summary>
internal sealed record FixedProblem(Finding Finding, PageFix Fix);

/// <summary>A remaining problem, with the fixes that a user can choose from.</summary>
internal sealed record LeftProblem(Finding Finding, ImmutableArray<PageFix> Choices)
{
    public static LeftProblem Of(Finding finding, EditedProject project) =>
        new(finding, [.. project.FixesOf(finding.Diagnostic).Where(fix => fix.Kind != FixKind.Ignore)]);
}
