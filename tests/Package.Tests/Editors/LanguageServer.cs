using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using StreamJsonRpc;

namespace Package.Tests.Editors;

/// <summary>The language server csharp-ls on the standard streams of its process, and a client in place of an editor.</summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    public const string Tool = "csharp-ls";
    public const string Version = "0.28.0";

    /// <summary>The time limit for all requests of a test. On a busy machine, loading a project takes minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly CancellationTokenSource _limit = new(Limit);
    private readonly StringBuilder _log = new();
    private readonly Process _process;
    private readonly JsonRpc _connection;
    private readonly Client _client = new();

    private LanguageServer(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Log(line.Data);
        process.BeginErrorReadLine();
        var streams = new HeaderDelimitedMessageHandler(
            process.StandardInput.BaseStream,
            process.StandardOutput.BaseStream,
            new SystemTextJsonFormatter());
        _connection = new JsonRpc(streams, _client);
        _connection.Disconnected += (_, reason) =>
            _client.Fail(new InvalidOperationException($"The language server went away: {reason.Description}\n{LogText}"));
        _connection.StartListening();
    }

    private string LogText
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Starts the server in a folder, and waits until it has loaded the project.</summary>
    /// <param name="tools">The folder in which the tool is installed.</param>
    /// <param name="folder">The folder that the editor opens.</param>
    public static async Task<LanguageServer> Open(string tools, string folder)
    {
        var program = Path.Combine(tools, OperatingSystem.IsWindows() ? Tool + ".exe" : Tool);
        var framework = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..");
        var server = new LanguageServer(Shell.Start(folder, [("DOTNET_ROOT", Path.GetFullPath(framework))], program));
        try
        {
            await server.Load(folder);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The diagnostics of all files in the workspace, by address of the file.</summary>
    public async Task<ILookup<Uri, JsonElement>> Diagnostics()
    {
        var report = await Ask("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        return report.GetProperty("items").EnumerateArray()
            .SelectMany(file => file.GetProperty("items").EnumerateArray(), (file, diagnostic) => (file, diagnostic))
            .ToLookup(pair => new Uri(pair.file.GetProperty("uri").GetString()!), pair => pair.diagnostic);
    }

    /// <summary>The text that an editor shows when the mouse is over a position in a file.</summary>
    public async Task<string> Hover(string file, TextRange place)
    {
        var hover = await Ask("textDocument/hover", new
        {
            textDocument = new { uri = new Uri(file).AbsoluteUri },
            position = new { line = place.StartLine, character = place.StartColumn },
        });
        return hover.GetProperty("contents").GetProperty("value").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _connection.Dispose();
        _process.Dispose();
        _limit.Dispose();
    }

    private async Task Load(string folder)
    {
        var root = new Uri(folder).AbsoluteUri;
        await Ask("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = root,
            workspaceFolders = new[] { new { uri = root, name = Path.GetFileName(folder) } },
            capabilities = new
            {
                workspace = new { configuration = true, workspaceFolders = true, diagnostics = new { } },
                textDocument = new { diagnostic = new { }, hover = new { contentFormat = new[] { "markdown" } } },
                window = new { workDoneProgress = true },
            },
        });
        await _connection.NotifyWithParameterObjectAsync("initialized", new { });

        // The server loads the folder on the first request for it.
        await Diagnostics();
        await _client.Loaded.WaitAsync(_limit.Token);
    }

    private Task<JsonElement> Ask(string method, object parameters) =>
        _connection.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, _limit.Token);

    private void Log(string? line)
    {
        lock (_log)
            _log.Append(line).Append('\n');
    }

    /// <summary>The part of an editor that answers requests and messages of the server.</summary>
    private sealed class Client
    {
        private readonly TaskCompletionSource _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);

        // The server runs analyzers only if the user's settings say so.
        private readonly object _settings = new { analyzersEnabled = true };

        private string? _announced;
        private string? _loading;

        /// <summary>Completes when the server has loaded the folder.</summary>
        public Task Loaded => _loaded.Task;

        public void Fail(Exception reason) => _loaded.TrySetException(reason);

        /// <summary>The user's settings for the sections that the server requests.</summary>
        [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
        public object[] Configure(JsonElement request) =>
            [.. request.GetProperty("items").EnumerateArray().Select(_ => _settings)];

        [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
        public object? CreateProgress(JsonElement request)
        {
            _announced = request.GetProperty("token").ToString();
            return null;
        }

        [JsonRpcMethod("$/progress", UseSingleObjectParameterDeserialization = true)]
        public void Progress(JsonElement progress)
        {
            var token = progress.GetProperty("token").ToString();
            var value = progress.GetProperty("value");
            switch (value.GetProperty("kind").GetString())
            {
                case "begin" when token == _announced
                    && value.GetProperty("title").GetString()!.StartsWith("Loading workspace", StringComparison.Ordinal):
                    _loading = token;
                    break;
                case "end" when token == _loading:
                    _loaded.TrySetResult();
                    break;
            }
        }
    }
}
