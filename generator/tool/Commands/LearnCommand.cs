using System.CommandLine;
using Router.Codegen.Tool.Learning;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;

namespace Router.Codegen.Tool.Commands;

/// <summary>Learns from recorded payloads what pages get wrong, and writes it as corrections.</summary>
internal static class LearnCommand
{
    private const string FileName = "learned.corrections";

    public static Command Create()
    {
        var project = new ProjectArguments();
        var payloads = new PayloadArguments();
        var output = new Option<FileInfo?>("--output", "-o")
        {
            Description = $"The *.corrections file. Without it, {FileName} beside the project file or in the first folder of pages.",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows the changes of the file as a diff. Writes nothing." };
        var command = new Command("learn", """
            Learns from recorded payloads what pages get wrong: JSON names, nulls, fields that may be absent, types, values of enums,
            members of unions. Writes a line of corrections for each, and says what contradicts a page and cannot be corrected. The lines
            of people stay.

            One response a file:    router-codegen learn src/App --model Order --payload recorded/orders
            Several models at once: router-codegen learn docs/models --payload Order=orders.jsonl Customer=customers.json
            Without writing:        router-codegen learn src/App --model Order --payload order.json --dry-run

            The exit code is 0 if all payloads fit afterwards, 1 if something is left (or, with --dry-run, to write), 2 if it failed.
            """)
        {
            output, dryRun,
        };
        payloads.AddTo(command, isRequired: true);
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var sources = payloads.Read(arguments);
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var file = arguments.GetValue(output)?.FullName ?? Path.GetFullPath(Path.Combine(project.Folder(arguments), FileName));
            var run = await terminal.Wait(
                "Learning", () => Task.Run(() => LearnRun.Of(pages, file, sources, cancellation), cancellation));
            var isDryRun = arguments.GetValue(dryRun);
            var isChanged = run.After.Text != run.Before.Text;
            if (isChanged && !isDryRun)
                run.After.Write();
            LearnReport.Print(run, pages, isDryRun, terminal);
            if (isChanged && !pages.IsFolders && !pages.Files.Any(included => LearnedText.IsAt(included, file)))
            {
                terminal.Complain($"{file} is new. The project has to include it: "
                    + "<AdditionalFiles Include=\"**/*.corrections\" />");
            }

            return run.Findings.Count > 0 || run.Convention is not null || (isDryRun && isChanged)
                ? ExitCode.Findings
                : ExitCode.Success;
        });
    }
}
