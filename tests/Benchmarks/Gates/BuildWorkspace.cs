using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Measuring;
using Corpus;

namespace Benchmarks.Gates;

/// <summary>A new folder with the pages and with projects that use them. The projects are built with the usual command.</summary>
internal sealed partial class BuildWorkspace : IDisposable
{
    public const string Command = "build-project";

    private readonly string _folder = Directory.CreateTempSubdirectory("router-codegen-builds-").FullName;

    public BuildWorkspace(BuildPages pages, IEnumerable<BuildProject> projects)
    {
        // Settings of parent folders must not apply to these projects.
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        foreach (var page in pages.Pages)
            Write(Path.Combine("pages", page.Path[PageSet.Root.Length..]), page.Text);
        foreach (var project in projects)
        {
            Write(Path.Combine(project.Name, project.Name + ".csproj"), project.File);
            Require(Start(FolderOf(project), "restore"));
        }
    }

    /// <summary>
    /// Builds a project without measuring it. The files that the generator emits stay for the project that compiles them.
    /// </summary>
    public void Emit(BuildProject project)
    {
        Clean(project);
        Require(Start(
            FolderOf(project), "build", "-c", "Release", "--no-restore", "-nodeReuse:false", "-p:EmitCompilerGeneratedFiles=true"));
    }

    /// <summary>Builds a project from scratch in new processes.</summary>
    public BuildFigures Measure(BuildProject project)
    {
        Clean(project);
        var figures = FreshProcess.Run(Command, FolderOf(project));
        var assembly = new FileInfo(Path.Combine(FolderOf(project), "bin", "Release", "net10.0", project.Name + ".dll"));
        return new BuildFigures(figures["wall"], figures["cpu"], figures["compiler"], figures["peak"] / 1e6, assembly.Length / 1e6);
    }

    /// <summary>The code of the new process. Its only child processes are those of the build.</summary>
    public static int RunFresh(string folder)
    {
        var clock = Stopwatch.StartNew();
        var output = Require(Start(folder, "build", "-c", "Release", "--no-restore", "-nodeReuse:false", "-clp:PerformanceSummary"));
        var wall = clock.Elapsed;
        var usage = ChildUsage.Now();
        FreshProcess.Print("wall", wall.TotalSeconds);
        FreshProcess.Print("cpu", usage.CpuSeconds);
        FreshProcess.Print("compiler", double.Parse(CompilerTask().Match(output).Groups["ms"].Value, CultureInfo.InvariantCulture) / 1e3);
        FreshProcess.Print("peak", usage.PeakBytes);
        return 0;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string FolderOf(BuildProject project) => Path.Combine(_folder, project.Name);

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Deletes the output of an earlier build, except that of the restore.</summary>
    private void Clean(BuildProject project)
    {
        foreach (var output in (string[])[Path.Combine(FolderOf(project), "bin"), Path.Combine(FolderOf(project), "obj", "Release")])
        {
            if (Directory.Exists(output))
                Directory.Delete(output, recursive: true);
        }
    }

    private static ProcessStartInfo Start(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        var names = start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
        foreach (var inherited in names.ToArray())
        {
            start.Environment.Remove(inherited);
        }
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        return start;
    }

    private static string Require(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"dotnet {string.Join(' ', start.ArgumentList)} failed in {start.WorkingDirectory}:\n{output}");
    }

    [GeneratedRegex(@"(?<ms>\d+) ms +Csc +1 calls")]
    private static partial Regex CompilerTask();
}
