using Router.Codegen.Tool.Checking;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Fixing;

/// <summary>The result of fixes, as text.</summary>
internal static class FixReport
{
    /// <summary>Prints the fixed problems, the remaining ones with the fixes to choose from, and a summary.</summary>
    public static void Print(FixRun run, TextWriter output) => Print(run, output, "fixed", "fixed");

    private static void Print(FixRun run, TextWriter output, string verb, string passive)
    {
        foreach (var one in run.Fixed)
            output.WriteLine($"{verb} {one.Finding.Id} at {CompilerLine.PlaceOf(one.Finding)}: {one.Fix.Title}");
        foreach (var one in run.Left)
        {
            output.WriteLine(CompilerLine.Of(one.Finding));
            foreach (var fix in one.Choices)
                output.WriteLine($"  --choose {one.Finding.Id}={fix.Kind}: {fix.Title}");
        }

        var (problems, files) = (Counted.Of(run.Fixed.Length, "problem"), Counted.Of(run.Files.Length, "file"));
        output.WriteLine($"{problems} {passive} in {files}; left: {Counted.Of(run.Last)}");
    }

    /// <summary>Prints the changes as a diff, and the rest to the error stream.</summary>
    public static void PrintDiff(FixRun run, Terminal terminal)
    {
        var (files, others) = (run.Files.Where(file => file.Bytes.IsUtf8).ToList(), run.Files.Where(file => !file.Bytes.IsUtf8));
        var folder = FolderOf(files);
        foreach (var file in files)
        {
            var before = file.Before is { } text ? file.Bytes.WithMark(text) : null;
            terminal.Output.Write(UnifiedDiff.Of(Path.GetRelativePath(folder, file.Path), before, file.Bytes.WithMark(file.After)));
        }

        Print(run, terminal.Error, "would fix", "would be fixed");
        foreach (var file in others)
            terminal.Complain($"{ShownPath.Of(file.Path)} is not in UTF-8, so the diff does not have it. --fix changes it.");
        if (folder != Directory.GetCurrentDirectory())
            terminal.Complain($"The paths of the diff are relative to {folder}: apply it there.");
    }

    /// <summary>The current folder if it contains all files, otherwise their deepest common folder.</summary>
    private static string FolderOf(List<EditedFile> files)
    {
        var folder = Directory.GetCurrentDirectory();
        if (files.All(file => ShownPath.IsBelow(folder, file.Path)))
            return folder;

        folder = Path.GetDirectoryName(files[0].Path)!;
        while (Path.GetDirectoryName(folder) is { } parent && !files.All(file => ShownPath.IsBelow(folder, file.Path)))
            folder = parent;
        return folder;
    }
}
