namespace Package.Tests;

/// <summary>A consumer after its first build.</summary>
internal sealed record BuiltProject(string Folder, string Name)
{
    private const string Framework = "net10.0";

    public string Compiled => Path.Combine(IntermediateFolder, Name + ".dll");

    private string IntermediateFolder => Path.Combine(Folder, "obj", "Debug", Framework);

    /// <summary>Finds a consumer that was built together with all others.</summary>
    public static BuiltProject Of(ConsumerProject consumer, Workspace workspace)
    {
        workspace.AssertBuilt(consumer);
        return new(workspace.FolderOf(consumer), consumer.Name);
    }

    public string Page(string name) => Path.Combine(Folder, "routes", name);

    public string[] Models(string framework = Framework) =>
        AssemblyFile.PublicTypes(Path.Combine(Folder, "bin", "Debug", framework, Name + ".dll"));

    /// <summary>The text of all generated files together.</summary>
    public string Generated() => string.Concat(Directory
        .EnumerateFiles(Path.Combine(IntermediateFolder, "generated"), "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText));

    /// <summary>The files written by the package's targets, with their write times.</summary>
    public SortedDictionary<string, DateTime> OwnFiles() => new(
        new DirectoryInfo(IntermediateFolder).EnumerateFiles("*RouterCodegen*")
            .ToDictionary(file => file.Name, file => file.LastWriteTimeUtc),
        StringComparer.Ordinal);

    /// <summary>The model files written before the compiler started, with their write times.</summary>
    public SortedDictionary<string, DateTime> ModelFiles(string framework = Framework)
    {
        var folder = new DirectoryInfo(Path.Combine(Folder, "obj", "Debug", framework, "Router.Codegen.RouterGenerator"));
        return new(
            (folder.Exists ? folder.EnumerateFiles() : []).ToDictionary(file => file.Name, file => file.LastWriteTimeUtc),
            StringComparer.Ordinal);
    }

    public async Task Build(params string[] properties)
    {
        string[] arguments = ["build", "--no-restore", "-v", "quiet", "-p:UseSharedCompilation=false", .. properties];
        (await Shell.DotNet(Folder, arguments)).Required("Building again");
    }

    /// <summary>Runs the MSBuild targets that an editor runs, without a compiler.</summary>
    public async Task<string> DesignTimeBuild(params string[] properties) => (await Shell.DotNet(
        Folder,
        [
            "msbuild", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            .. properties,
        ])).Required("Building as an editor does").Output;
}
