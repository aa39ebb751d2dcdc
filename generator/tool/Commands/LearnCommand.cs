using System.CommandLine;
using Router.Codegen.Pages;
using Router.Codegen.Tool.Learning;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>Learns the mistakes of pages from recorded payloads, and writes corrections of them.</summary>
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
            HelpName = "FILE",
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows the changes of the file as a diff. Writes nothing." };
        var format = OutputFormat.Option("text is for people, json for programs.");
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
            output, dryRun, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) && result.GetValue(format) == OutputFormat.Json)
                result.AddError("--dry-run prints a diff, which has no other format.");
        });
        payloads.AddTo(command, isRequired: true);
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var sources = payloads.Read(arguments);
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var file = arguments.GetValue(output)?.FullName ?? Path.GetFullPath(Path.Combine(project.Folder(arguments), FileName));
            if (!InputFile.IsCorrections(file))
            {
                throw new ProjectException(
                    $"{ShownPath.Of(file)} would not be a corrections file for a build: its name does not end in .corrections.");
            }

            var run = await terminal.Wait(
                "Learning", () => Task.Run(() => LearnRun.Of(pages, file, sources, cancellation), cancellation));
            var isDryRun = arguments.GetValue(dryRun);
            if (run.IsChanged && !isDryRun)
                run.After.Write();
            if (arguments.GetValue(format) == OutputFormat.Json)
                terminal.Print(IndentedJson.Of(LearnJson.Of(run, pages)));
            else
                LearnReport.Print(run, pages, isDryRun, terminal);
            if (run.IsChanged && !await IsIncluded())
                SayWhoReads(file, pages, project.Folders(arguments), terminal);
            return run.Findings.Count > 0 || run.Convention is not null || (isDryRun && run.IsChanged)
                ? ExitCode.Findings
                : ExitCode.Success;

            // A pattern of the project may include the file that was just written.
            async Task<bool> IsIncluded() => Includes(pages, file)
                || (!pages.IsFolders && !isDryRun && Includes(await project.Read(arguments, cancellation), file));
        });
    }

    private static bool Includes(PageProject project, string file) => project.Files.Any(included => LearnedText.IsAt(included, file));

    /// <summary>Warns about a file that the project does not include. It has no effect, and no build reports that.</summary>
    private static void SayWhoReads(string file, PageProject pages, IReadOnlyList<string> folders, Terminal terminal)
    {
        if (!pages.IsFolders)
        {
            terminal.Complain($"{file} is new. The project has to include it: <AdditionalFiles Include=\"**/*.corrections\" />");
        }
        else if (!folders.Any(folder => ShownPath.IsBelow(folder, file)))
        {
            terminal.Complain($"{file} is in none of the folders of pages. Commands read it if its folder is named beside them.");
        }
    }
}
