using System.Runtime.InteropServices;

namespace Package.Tests;

/// <summary>The command line tool, installed once from the feed of the workspace.</summary>
internal sealed class InstalledTool(Workspace workspace)
{
    private const string Id = "Router.Codegen.Tool";

    private static readonly string s_dotNetRoot = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    private readonly Lazy<Task<string>> _folder = new(() => Install(workspace));

    /// <summary>The environment variables with which <c>router-codegen</c> is a command.</summary>
    public async Task<IReadOnlyCollection<(string Name, string Value)>> Environment() =>
    [
        ("DOTNET_ROOT", s_dotNetRoot),
        ("PATH", await _folder.Value + Path.PathSeparator + System.Environment.GetEnvironmentVariable("PATH")),
    ];

    public async Task<CommandResult> Run(string folder, params IEnumerable<string> arguments) => await Shell.Run(
        folder, [("DOTNET_ROOT", s_dotNetRoot)], Path.Combine(await _folder.Value, "router-codegen"), arguments);

    /// <summary>The package of the tool.</summary>
    public async Task<string> Package()
    {
        await _folder.Value;
        return workspace.FileOf(Id);
    }

    private static async Task<string> Install(Workspace workspace)
    {
        await workspace.Pack(Path.Combine(Repository.Folder, "generator", "tool"));
        var tools = workspace.FolderFor("tools");
        (await Shell.DotNet(
            workspace.FolderFor(""), "tool", "install", Id, "--tool-path", tools, "--version", workspace.Version))
            .Required("Installing the tool");
        return tools;
    }
}
