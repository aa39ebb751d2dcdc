namespace Router.Codegen.Tests;

/// <summary>The files of the repository from which these tests were built.</summary>
internal static class RepositoryFile
{
    /// <summary>Reads a file, with line feeds as line endings.</summary>
    /// <param name="path">The path in the repository.</param>
    public static string Read(string path) => File.ReadAllText(Find(path)).ReplaceLineEndings("\n");

    /// <summary>The full path of a file.</summary>
    /// <param name="path">The path in the repository.</param>
    public static string Find(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException($"{path} is in no folder above the tests.");
    }
}
