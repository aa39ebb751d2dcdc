using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Xunit;

namespace Package.Tests.Documents;

/// <summary>
/// A document whose blocks are a script: files to write, commands to run, and their output. CONTRIBUTING.md describes the kinds of blocks.
/// </summary>
internal sealed class Guide(string document, string folder, IReadOnlyCollection<(string Name, string Value)> environment)
{
    private const string Anything = "…";

    /// <summary>The default address of ASP.NET Core, which guides name.</summary>
    private const string Address = "http://localhost:5000";

    /// <summary>Ends the programs that a block started in the background, as a reader would.</summary>
    private const string Prelude = "set -e\ntrap 'for job in $(jobs -p); do kill $job; done' EXIT\n";

    private readonly string _address = "http://localhost:" + FreePort();
    private DocumentBlock? _commands;
    private string _output = "";

    /// <summary>Executes the guide from its first block to its last.</summary>
    public async Task Walk()
    {
        var blocks = DocumentBlock.Of(document);
        Assert.True(blocks.Any(block => block.IsCommands), $"{document} has no block of commands, so nothing in it is tried.");
        Directory.CreateDirectory(folder);
        foreach (var block in blocks.Where(block => !block.IsShown))
            await Follow(block);
    }

    private async Task Follow(DocumentBlock block)
    {
        if (block.IsCommands)
        {
            await Run(block);
        }
        else if (block.File is { } file)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, block.Text);
        }
        else if (block.Language == "text" && _commands is not null)
        {
            AssertPrinted(block);
        }
        else
        {
            Assert.Fail($"{document} line {block.Line}: a block of '{block.Language}' is no file, no command and no output. "
                + "If it is only shown, its fence says 'shown' behind the language.");
        }
    }

    private async Task Run(DocumentBlock block)
    {
        var script = Prelude + block.Text.Replace(Address, _address, StringComparison.Ordinal);
        var result = await Shell.Run(folder, [.. environment, ("ASPNETCORE_URLS", _address)], "bash", "-c", script);
        Assert.True(
            result.ExitCode == block.ExitCode,
            $"{document} line {block.Line}: the commands ended with {result.ExitCode} and printed\n{result.Output}");
        (_commands, _output) = (block, result.Output);
    }

    /// <summary>Asserts that the last commands printed the lines of a block in this order. There may be other lines between them.</summary>
    private void AssertPrinted(DocumentBlock block)
    {
        var printed = _output.Split('\n').AsSpan();
        foreach (var line in block.Text.Split('\n').Where(line => line.Trim() is not ("" or Anything)))
        {
            var pattern = $"^{string.Join(".*", line.Trim().Split(Anything).Select(Regex.Escape))}$";
            var at = 0;
            while (at < printed.Length && !Regex.IsMatch(printed[at].Trim(), pattern))
                at++;
            if (at == printed.Length)
                Assert.Fail($"{document} line {block.Line}: the commands of line {_commands!.Line} did not print '{line}', but\n{_output}");
            printed = printed[(at + 1)..];
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
