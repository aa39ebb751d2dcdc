using System.CommandLine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Router.Codegen.Diagnostics;
using Router.Codegen.Fixes.Edits;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Fixing;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Payloads;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>Reports the diagnostics of pages, corrections and the project, and fixes what is certain.</summary>
internal sealed class CheckCommand
{
    private const string Sarif = "sarif";

    private readonly ProjectArguments _project = new();

    private readonly PayloadArguments _payloads = new();

    private readonly Option<string> _format = OutputFormat.Option(
        "text has a line for each diagnostic, as the compiler writes it; sarif is SARIF 2.1.0, for code hosts; "
        + "json is for programs.", Sarif);

    private readonly Option<bool> _warningsAreErrors = new("--warnaserror")
    {
        Description = "Warnings are errors, except those that the project excludes.",
    };

    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Applies fixes that are certain to the files. The rest is reported with the fixes to choose from.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "With --fix: writes no file. Prints the changes as a diff, for git apply.",
    };

    private readonly Option<string[]> _choices = new("--choose")
    {
        Description = "With --fix: takes fixes of a kind for a diagnostic, as in --choose RCG0003=AddPage. "
            + "Ignore adds a comment to the page.",
        HelpName = "ID=KIND",
    };

    public static Command Create() => new CheckCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("check", """
            Reports what is wrong with pages, corrections and the project, with the severities of its build.

            On a build server:   router-codegen check src/App --warnaserror
            For a code host:     router-codegen check src/App --format sarif > pages.sarif
            To review the fixes: router-codegen check src/App --fix --dry-run > fixes.diff
            To take them:        git apply fixes.diff, or router-codegen check src/App --fix

            With --payload, reports what of recorded payloads does not fit the pages instead:

            router-codegen check src/App --model Order --payload recorded/orders
            """)
        {
            _format, _warningsAreErrors, _fix, _dryRun, _choices,
        };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(_fix) && (result.GetValue(_dryRun) || result.GetResult(_choices) is not null))
                result.AddError("--dry-run and --choose say how to fix. Add --fix.");
            if (result.GetValue(_dryRun) && result.GetValue(_format) is Sarif or OutputFormat.Json)
                result.AddError("--dry-run prints a diff, which has no other format.");
        });
        command.Validators.Add(result =>
        {
            if (_payloads.AreIn(result) && (result.GetValue(_fix) || result.GetValue(_format) == Sarif))
                result.AddError("--payload reports payloads, as text or json, and fixes no page. 'learn' writes corrections.");
            if (_payloads.AreIn(result) && result.GetValue(_warningsAreErrors))
                result.AddError("--warnaserror counts problems of pages. With --payload, every payload that does not fit counts.");
            if (!_payloads.AreIn(result) && _payloads.HasModel(result))
                result.AddError("--model names the model of payloads. Add --payload FILE.");
        });
        _payloads.AddTo(command, isRequired: false);
        _project.AddTo(command);
        return command.Runs(Run);
    }

    private async Task<int> Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var choice = Choice(arguments.GetValue(_choices) ?? []);
        var payloads = _payloads.Read(arguments);
        var project = await terminal.Wait("Reading", () => _project.ReadAny(arguments, cancellation));
        if (payloads.Count > 0)
        {
            if (!project.HasPages)
                throw project.WithoutPages();
            var asJson = arguments.GetValue(_format) == OutputFormat.Json;
            return await Task.Run(() => PayloadCheck.Run(project, payloads, asJson, terminal, cancellation), cancellation);
        }

        RequireFiles(project);
        if (arguments.GetValue(_warningsAreErrors))
            project = project with { Code = WithWarningsAsErrors(project.Code) };
        var code = arguments.GetValue(_fix)
            ? await Fix(project, choice, arguments, terminal, cancellation)
            : await Check(project, arguments, terminal, cancellation);

        // The findings may say why: a pattern that matches nothing, or a misspelt item.
        return project.HasPages ? code : throw project.WithoutPages();
    }

    /// <summary>Refuses missing files. They would be read as empty, and the check would report wrong problems.</summary>
    private static void RequireFiles(PageProject project)
    {
        if (project.Files.FirstOrDefault(file => !File.Exists(file.Path)) is { } absent)
            throw new ProjectException($"{ShownPath.Of(absent.Path)} does not exist. The project includes it, so its builds fail.");
    }

    /// <summary>Refuses pages that the generator does not read. There is at least an info about each set of models.</summary>
    private static void RequireModels(PageProject project, CheckResult result)
    {
        if (project.IsFolders && result.Findings.Length == 0)
            throw new ProjectException("No file of the folders is a page of a model.");
        if (!project.HasPages && result.Findings.Length == 0)
            throw project.WithoutPages();
    }

    private async Task<int> Check(PageProject project, ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var result = await terminal.Wait("Checking", () => Task.Run(() => CheckResult.Of(project, cancellation), cancellation));
        RequireModels(project, result);
        switch (arguments.GetValue(_format))
        {
            case Sarif:
                terminal.Print(IndentedJson.Of(SarifLog.Of(result)));
                break;
            case OutputFormat.Json:
                terminal.Print(IndentedJson.Of(CheckJson.Of(result)));
                break;
            default:
                CheckReport.Print(result, FixRun.CountCertain(project, result, cancellation), terminal);
                break;
        }

        return CodeOf(result);
    }

    private async Task<int> Fix(
        PageProject project, FixChoice choice, ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var run = await terminal.Wait("Fixing", () => Task.Run(() => FixRun.Of(project, choice, cancellation), cancellation));
        RequireModels(project, run.First);
        if (arguments.GetValue(_dryRun))
        {
            FixReport.PrintDiff(run, terminal);
            return CodeOf(run.First);
        }

        run.Write();
        switch (arguments.GetValue(_format))
        {
            case Sarif:
                terminal.Print(IndentedJson.Of(SarifLog.Of(run.Last)));
                break;
            case OutputFormat.Json:
                terminal.Print(IndentedJson.Of(CheckJson.Of(run)));
                break;
            default:
                FixReport.Print(run, terminal.Output);
                break;
        }

        return CodeOf(run.Last);
    }

    private static int CodeOf(CheckResult result) => result.Errors > 0 ? ExitCode.Findings : ExitCode.Success;

    private static FixChoice Choice(string[] stated)
    {
        var chosen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in stated)
        {
            var parts = one.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length != 2 || !DiagnosticCatalog.Has(parts[0].ToUpperInvariant()))
                throw new ProjectException($"'{one}' chooses nothing. Write ID=KIND, as in RCG0003=AddPage.");
            if (!FixKind.All.Contains(parts[1], StringComparer.OrdinalIgnoreCase))
                throw new ProjectException($"'{parts[1]}' is no kind of fixes: there are {string.Join(", ", FixKind.All)}.");
            chosen[parts[0]] = parts[1];
        }

        return new FixChoice(chosen);
    }

    private static CSharpCompilation WithWarningsAsErrors(CSharpCompilation code) =>
        code.WithOptions(code.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Error));
}
