using System.CommandLine;
using Router.Codegen.Binding.Baselines;
using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Comparing;
using Router.Codegen.Tool.Comparing.Reports;
using Router.Codegen.Tool.Comparing.Versions;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>Compares two versions of the models, or writes the baseline that builds compare the pages with.</summary>
internal sealed class DiffCommand
{
    private const string Help = """
        Compares the models of two versions of pages, and says what breaks.

        Examples:
          router-codegen diff old/docs docs                              two folders
          router-codegen diff --git v1.0..HEAD docs                      two revisions of a folder
          router-codegen diff --git origin/main App.csproj               the pages of a project, against a branch
          router-codegen diff models.baseline App.csproj                 what a build reports as RCG0031, in full
          router-codegen diff --write-baseline models.baseline App.csproj

        Exit code: 0 nothing breaks, 1 something breaks, 2 a version cannot be read.
        """;

    private readonly ProjectArguments _project = new();

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "OLD and NEW: folders of pages, projects, or baselines (*.baseline). "
            + "With --git or --write-baseline, one folder or project.",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> _git = new("--git")
    {
        Description = "Revisions to compare, as git takes them: OLD..NEW, OLD...NEW from where they parted, "
            + "or OLD against the files as they are.",
        HelpName = "RANGE",
    };

    private readonly Option<FileInfo?> _settings = new("--project")
    {
        Description = "The project whose settings apply to both folders, as if both lay in the place of the new one.",
        HelpName = "FILE",
    };

    private readonly Option<FileInfo?> _baseline = new("--write-baseline")
    {
        Description = "Writes the models as they are now to this file, and compares nothing.",
        HelpName = "FILE",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "The form of the result: text, markdown for a pull request, or json.",
        DefaultValueFactory = _ => "text",
    };

    public static Command Create()
    {
        var diff = new DiffCommand();
        diff._format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("diff", Help) { diff._paths, diff._git, diff._settings, diff._baseline, diff._format };
        diff._project.AddPropertiesTo(command);
        return command.Runs(diff.Run);
    }

    private Task<int> Run(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var paths = arguments.GetValue(_paths) ?? [];
        return arguments.GetValue(_baseline) is { } file
            ? WriteBaseline(file, paths, arguments, terminal, cancellation)
            : Compare(paths, arguments, terminal, cancellation);
    }

    private async Task<int> Compare(string[] paths, ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        var range = arguments.GetValue(_git);
        if (range is null ? paths.Length != 2 : paths.Length > 1)
        {
            throw new ProjectException(range is null
                ? "diff takes two versions: diff OLD NEW, or diff --git OLD..NEW PATH."
                : "diff --git takes one folder or project.");
        }

        var (old, now) = await terminal.Wait("Reading", async () =>
        {
            var settings = arguments.GetValue(_settings) is { } file ? await Read(file.FullName) : null;
            var reader = new VersionReader(Read, _project.Properties(arguments), settings, cancellation);
            return range is null
                ? await reader.Read(paths[0], paths[1])
                : await reader.ReadRevisions(range, Existing(paths.FirstOrDefault() ?? "."));
        });
        var changes = ModelComparison.Compare(old, now);
        Report(arguments.GetValue(_format)!)(changes, terminal.Output);
        return changes.Any(change => change.Breaks) ? ExitCode.Findings : ExitCode.Success;

        Task<PageProject> Read(string path) => _project.Read([path], arguments, cancellation);
    }

    private static Action<IReadOnlyList<Change>, TextWriter> Report(string format) => format switch
    {
        "markdown" => MarkdownReport.Write,
        "json" => JsonReport.Write,
        _ => TextReport.Write,
    };

    private static string Existing(string path) =>
        File.Exists(path) || Directory.Exists(path) ? path : throw new ProjectException($"{path} does not exist.");

    private async Task<int> WriteBaseline(
        FileInfo file, string[] paths, ParseResult arguments, Terminal terminal, CancellationToken cancellation)
    {
        if (paths.Length > 1 || arguments.GetValue(_git) is not null || arguments.GetValue(_settings) is not null)
            throw new ProjectException("diff --write-baseline takes one folder or project, as it is now.");
        if (!Pages.InputFile.IsBaseline(file.Name))
            throw new ProjectException($"{file.Name} would not be a baseline for a build: its name does not end in .baseline.");

        var project = await terminal.Wait("Reading", () => _project.Read(paths, arguments, cancellation));
        var models = ModelVersion.Of(ModelSet.Of(project, cancellation)).Models;
        var text = BaselineFile.Write(models.Values);
        if (!file.Exists || await File.ReadAllTextAsync(file.FullName, cancellation) != text)
            await File.WriteAllTextAsync(file.FullName, text, cancellation);
        var members = models.Values.Sum(model => model.Members.Count);
        terminal.Print($"{Counted.Of(models.Count, "model")} with {Counted.Of(members, "member")}: {file.Name}");
        return ExitCode.Success;
    }
}
