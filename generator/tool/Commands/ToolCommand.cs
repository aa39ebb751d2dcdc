using System.CommandLine;
using System.CommandLine.Invocation;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommand
{
    /// <summary>Creates the command with all its subcommands.</summary>
    public static RootCommand Create() => new("Works with pages and their models outside of a build.")
    {
        CheckCommand.Create(),
        DiffCommand.Create(),
        EmitCommand.Create(),
        LearnCommand.Create(),
        RootsCommand.Create(),
        TreeCommand.Create(),
    };

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string[] arguments, InvocationConfiguration configuration, CancellationToken cancellation)
    {
        var parsed = Create().Parse(arguments);
        if (parsed.Action is not ParseErrorAction mistake)
            return await parsed.InvokeAsync(configuration, cancellation);

        // The library would print the help in place of results, and its exit code is that of findings.
        mistake.ShowHelp = false;
        await parsed.InvokeAsync(configuration, cancellation);
        return ExitCode.Failure;
    }

    /// <summary>Sets the work of a command. Input that cannot be read is one line on the error stream and an exit code.</summary>
    /// <param name="run">Returns the exit code.</param>
    public static Command Runs(this Command command, Func<ParseResult, Terminal, CancellationToken, Task<int>> run)
    {
        command.SetAction(async (arguments, cancellation) =>
        {
            var terminal = new Terminal(arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
            try
            {
                return await run(arguments, terminal, cancellation);
            }
            catch (Exception e) when (e is ProjectException or IOException or UnauthorizedAccessException)
            {
                terminal.Complain(e.Message);
                return ExitCode.Failure;
            }
        });
        return command;
    }
}
