using System.CommandLine;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Commands;

/// <summary>Writes the generator's files to a folder.</summary>
internal static class EmitCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "The folder of the files. Other generated files in it (*.g.cs) are deleted.",
            Required = true,
        };
        var command = new Command(
            "emit", "Writes the files that the generator makes, byte for byte. A file that is the same is not touched.")
        {
            output,
        };
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var run = await terminal.Wait("Generating", () => Task.Run(() => GeneratorRun.Of(pages, cancellation), cancellation));
            var (written, deleted) = EmittedFolder.Write(arguments.GetRequiredValue(output).FullName, run.Files);
            terminal.Print($"{run.Files.Length} files: {written} written, {run.Files.Length - written} the same, {deleted} deleted");
            return ExitCode.Success;
        });
    }
}
