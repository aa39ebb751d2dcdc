using System.CommandLine;
using Router.Codegen.Tool.Models;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>Writes the generator's files to a folder.</summary>
internal static class EmitCommand
{
    public static Command Create()
    {
        var project = new ProjectArguments();
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "The folder of the files. Those of models that are gone are deleted.",
            HelpName = "FOLDER",
            Required = true,
        };
        var command = new Command("emit", """
            Writes the files that the generator makes, byte for byte. A file that is the same is not touched.

            To read them, or to compare: router-codegen emit src/App -o /tmp/models
            Of folders of pages:         router-codegen emit docs/models -o models -p RouterCodegenNamespace=Acme
            """)
        {
            output,
        };
        project.AddTo(command);
        return command.Runs(async (arguments, terminal, cancellation) =>
        {
            var pages = await terminal.Wait("Reading", () => project.Read(arguments, cancellation));
            var run = await terminal.Wait("Generating", () => Task.Run(() => GeneratorRun.Of(pages, cancellation), cancellation));
            var folder = arguments.GetRequiredValue(output).FullName;
            if (run.Files.IsEmpty)
                throw new ProjectException("There are no models, so no file is written. 'router-codegen check' says what is wrong.");

            var (written, deleted) = EmittedFolder.Write(folder, run.Files);
            if (pages.ProjectFile is not null && ShownPath.IsBelow(pages.Folder, folder) && !IsLeftOut(pages.Folder, folder))
            {
                terminal.Complain($"{ShownPath.Of(folder)} is in the folder of the project: its build compiles these files too, "
                    + "beside those that it generates, unless the project excludes them.");
            }

            terminal.Print($"{run.Files.Length} files: {written} written, {run.Files.Length - written} the same, {deleted} deleted");
            return ExitCode.Success;
        });
    }

    /// <summary>True for a folder inside one that SDKs exclude: build folders and hidden folders.</summary>
    private static bool IsLeftOut(string project, string folder) => Path.GetRelativePath(project, folder)
        .Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj" or ['.', _, ..];
}
