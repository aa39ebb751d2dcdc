using System.CommandLine;
using Router.Codegen.Tool.Commands;

namespace Tool.Tests;

/// <summary>A run of the tool: its exit code, its output and its error output.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>The assembly of the tool, for runs in another current folder: in this process, that is the same for all tests.</summary>
    public static string Assembly { get; } = typeof(ToolCommand).Assembly.Location;

    /// <summary>Runs a command in this process.</summary>
    public static async Task<ToolRun> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = errors };
        var code = await ToolCommand.Run(arguments, configuration, TestContext.Current.CancellationToken);
        return new ToolRun(code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
