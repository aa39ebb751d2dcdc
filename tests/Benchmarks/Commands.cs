using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Benchmarks.Candidates;
using Benchmarks.Gates;
using Benchmarks.Reports;
using Spectre.Console;

namespace Benchmarks;

/// <summary>The command line: gates that pass or fail, and BenchmarkDotNet for the rest.</summary>
internal static class Commands
{
    public static RootCommand Create()
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = 140; // a file has no width, and a table with wrapped cells is unreadable
        var root = new RootCommand(
            "Measures Router.Codegen. Without a command, the arguments are BenchmarkDotNet's: --filter '*', --list flat.")
        {
            new Command("gate", "Checks the numbers that hold; the exit code is 1 where one does not.")
            {
                CreateJsonGate(), CreateBuildGate(), CreateBuildsGate(),
            },
            CreateComparison(),
        };
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction(arguments =>
        {
            // Benchmarks run in this process: a project made by BenchmarkDotNet would not have the generator.
            var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance);
            BenchmarkSwitcher.FromAssembly(typeof(Commands).Assembly)
                .Run([.. arguments.UnmatchedTokens], DefaultConfig.Instance.AddJob(job));
        });
        return root;
    }

    private static Command CreateJsonGate()
    {
        var svg = new Option<FileInfo?>("--svg") { Description = "Draw the picture of docs/speed.md into this file." };
        var markdown = new Option<FileInfo?>("--markdown") { Description = "Write the table of docs/speed.md into this file." };
        var command = new Command("json", "Reading and writing.") { svg, markdown };
        command.SetAction(arguments =>
        {
            var subjects = Subject.All();
            if (!AreAllTheSame(subjects))
                return 1;

            var figures = JsonGate.Measure(subjects, Tell);
            if (arguments.GetValue(svg) is { } picture)
                File.WriteAllText(picture.FullName, SvgChart.Create(figures));
            if (arguments.GetValue(markdown) is { } table)
                File.WriteAllText(table.FullName, MarkdownReport.Create(figures));
            GateTable.Print("Also measured", [.. JsonGate.Told(figures)]);
            var title = $"Reading and writing JSON: {Machine.Describe()}, {Machine.Versions()}";
            return GateTable.Judge(title, [.. JsonGate.Rows(figures)]) ? 0 : 1;
        });
        return command;
    }

    private static Command CreateBuildGate()
    {
        var paths = CreatePagesOption();
        var command = new Command("build", "Building and editing.") { paths };
        command.SetAction(arguments =>
        {
            var pages = BuildPages.Find(arguments.GetValue(paths) ?? []);
            var rows = BuildGate.Run(pages, Tell);
            return GateTable.Judge($"{pages.Name}, {pages.Pages.Count:N0} pages: {Machine.Describe()}", rows) ? 0 : 1;
        });
        return command;
    }

    private static Command CreateBuildsGate()
    {
        var paths = CreatePagesOption();
        var rounds = new Option<int>("--rounds")
        {
            Description = "How often each project is built; the median counts.",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command(
            "builds", "Whole builds with `dotnet build`, of all models, of 20 roots, merged, and of files generated before.")
        {
            paths, rounds,
        };
        command.SetAction(arguments =>
        {
            var pages = BuildPages.Find(arguments.GetValue(paths) ?? []);
            var builds = BuildsGate.Measure(pages, arguments.GetValue(rounds), Tell);
            var title = $"{pages.Name}, {pages.Pages.Count:N0} pages: {Machine.Describe()}";
            BuildsTable.Print(title, builds);
            return GateTable.Judge(title, BuildsGate.Rows(pages, builds)) ? 0 : 1;
        });
        return command;
    }

    private static Option<string[]> CreatePagesOption() => new("--pages")
    {
        Description = "Folders or .tar.xz archives of pages; by default ../shared/corpus/orq-python.tar.xz, else made-up pages.",
        AllowMultipleArgumentsPerToken = true,
    };

    private static Command CreateComparison()
    {
        var names = new Argument<string[]>("PAYLOAD")
        {
            Description = "Words of payloads' names; none means all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("compare", "Times all candidates against each other, without goals.") { names };
        command.SetAction(arguments =>
        {
            var words = arguments.GetValue(names) ?? [];
            var subjects = Subject.All().Where(s => words.Length == 0 || words.Any(s.Payload.Name.Contains)).ToArray();
            if (!AreAllTheSame(subjects))
                return 1;
            foreach (var subject in subjects)
                CandidateTable.Print(SubjectFigures.Measure(subject));
            return 0;
        });
        return command;
    }

    private static bool AreAllTheSame(IEnumerable<Subject> subjects)
    {
        var differences = subjects.SelectMany(s => s.Differences()).ToArray();
        foreach (var difference in differences)
            Console.Error.WriteLine(difference);
        return differences.Length == 0;
    }

    private static void Tell(string what) => Console.Error.WriteLine(what);
}
