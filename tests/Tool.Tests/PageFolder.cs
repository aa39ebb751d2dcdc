namespace Tool.Tests;

/// <summary>A folder of pages, deleted after the test.</summary>
internal sealed class PageFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("router-codegen-tool-").FullName;

    /// <summary>Writes a file below the folder, and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
