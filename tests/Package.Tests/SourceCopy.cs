namespace Package.Tests;

/// <summary>The repository's sources in another folder.</summary>
internal static class SourceCopy
{
    /// <summary>Makes a clone, so that the symbols name the same commit, with the current text of the files.</summary>
    public static async Task<string> Write(string copy)
    {
        (await Shell.Run(Repository.Folder, "git", "clone", "--quiet", ".", copy)).Required("Cloning the repository");
        var listed = (await Shell.Run(Repository.Folder, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"))
            .Required("Listing its files");
        foreach (var file in listed.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (from, to) = (Path.Combine(Repository.Folder, file), Path.Combine(copy, file));
            if (!File.Exists(from))
            {
                File.Delete(to);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }

        return copy;
    }
}
