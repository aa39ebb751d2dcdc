namespace Router.Codegen.Files;

/// <summary>The request of a build for the files of its models. The package's targets write it as lines of the form "key=value".</summary>
/// <param name="CompilerFolder">The folder of the SDK's compiler. The generator runs on its assemblies.</param>
/// <param name="OptionsFile">The file with the properties for the compiler.</param>
/// <param name="OutputFolder">The folder of the models' files.</param>
/// <param name="ListFile">The file that lists the models' files. It is written last.</param>
/// <param name="AssemblyName">The name of the project's assembly.</param>
/// <param name="Language">The version of C# as the project file states it.</param>
/// <param name="References">The assemblies that the project refers to.</param>
/// <param name="Inputs">The additional files that the generator reads: pages, corrections, project files.</param>
internal sealed record FileRequest(
    string CompilerFolder,
    string OptionsFile,
    string OutputFolder,
    string ListFile,
    string AssemblyName,
    string Language,
    IReadOnlyList<string> References,
    IReadOnlyList<string> Inputs)
{
    /// <summary>The folders of the assemblies for this program: of the SDK's compiler, and of the generator in the package.</summary>
    public IEnumerable<string> AssemblyFolders =>
        [CompilerFolder, Path.Combine(AppContext.BaseDirectory, "..", "..", "analyzers", "dotnet", "cs")];

    /// <summary>Reads a request.</summary>
    /// <exception cref="RequestException">A line is missing, or the SDK has no compiler.</exception>
    public static FileRequest Read(string file)
    {
        var lines = File.ReadLines(file)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        var request = new FileRequest(
            One("compiler"),
            One("options"),
            One("output"),
            One("list"),
            One("assembly"),
            One("language"),
            [.. lines["reference"]],
            [.. lines["input"].Select(WithoutTime)]);
        return File.Exists(Path.Combine(request.CompilerFolder, "Microsoft.CodeAnalysis.CSharp.dll"))
            ? request
            : throw new RequestException($"The SDK's compiler is not in {request.CompilerFolder}.");

        string One(string key) =>
            lines[key].FirstOrDefault() ?? throw new RequestException($"{file} has no line that begins with '{key}='.");
    }

    /// <summary>The path of an input, without its last write time, which makes the request differ if the file changes.</summary>
    private static string WithoutTime(string input) => input[..input.LastIndexOf('|')];
}
