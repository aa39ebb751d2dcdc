using System.Text;
using Microsoft.CodeAnalysis;

namespace Router.Codegen.Tool.Output;

/// <summary>A folder that holds emitted files and no other generated code.</summary>
internal static class EmittedFolder
{
    private const string Pattern = "*.g.cs";

    /// <summary>Makes the folder hold exactly these files. Files that are the same keep their time, so that builds see no change.</summary>
    /// <returns>How many files were written and how many were deleted.</returns>
    public static (int Written, int Deleted) Write(string folder, IReadOnlyCollection<GeneratedSourceResult> files)
    {
        Directory.CreateDirectory(folder);
        var (written, deleted) = (0, 0);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            names.Add(file.HintName);
            var path = Path.Combine(folder, file.HintName);
            var bytes = Bytes(file);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                continue;

            // In one step, so that a build that runs at the same time reads a whole file.
            var temporary = FormattableString.Invariant($"{path}.{Environment.ProcessId}.tmp");
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            written++;
        }

        foreach (var path in Directory.EnumerateFiles(folder, Pattern).Where(path => !names.Contains(Path.GetFileName(path))).ToList())
        {
            File.Delete(path);
            deleted++;
        }

        return (written, deleted);
    }

    /// <summary>The bytes that the compiler writes for an emitted file, its mark of UTF-8 included.</summary>
    private static byte[] Bytes(GeneratedSourceResult file)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, file.SourceText.Encoding ?? Encoding.UTF8, leaveOpen: true))
            file.SourceText.Write(writer);
        return memory.ToArray();
    }
}
