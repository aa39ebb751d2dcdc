using Xunit;

namespace Package.Tests.Editors;

/// <summary>The folder of a consumer, opened in an editor with a language server.</summary>
public sealed class OpenedFolder(Workspace workspace) : IAsyncLifetime
{
    private LanguageServer? _server;
    private string _missing = "";

    internal string Folder { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var tools = workspace.FolderFor("tools");
        var installation = await Shell.DotNet(
            workspace.FolderFor(""), "tool", "install", LanguageServer.Tool, "--version", LanguageServer.Version, "--tool-path", tools);
        if (installation.ExitCode != 0)
        {
            _missing = $"{LanguageServer.Tool} {LanguageServer.Version} cannot be installed:\n{installation.Output}";
            return;
        }

        var consumer = Pets.Named("Opened", "opened in an editor");
        Folder = workspace.Write(consumer);
        (await Shell.DotNet(Folder, "restore")).Required("Restoring the consumer");
        _server = await LanguageServer.Open(tools, Folder);
        workspace.Note(consumer, "is loaded by " + LanguageServer.Tool);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>The language server; skips the test if it cannot be installed.</summary>
    internal LanguageServer Server()
    {
        Assert.SkipWhen(_missing.Length > 0, _missing);
        return _server!;
    }
}
