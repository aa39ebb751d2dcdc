using System.CommandLine;
using System.CommandLine.Invocation;
using Router.Codegen.Text;
using Router.Codegen.Tool.Output;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Commands;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommand
{
    private const string Name = "router-codegen";

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
        if (parsed.Action is not ParseErrorAction)
            return await parsed.InvokeAsync(configuration, cancellation);

        // The library would print help and suggestions instead of results, and return the exit code of findings.
        var terminal = new Terminal(configuration.Output, configuration.Error);
        foreach (var mistake in parsed.Errors.Select(error => OneLine(error.Message)).Distinct())
            terminal.Complain(mistake);
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? Name : $"{Name} {command.Name}";
        var suggestion = parsed.UnmatchedTokens.Select(token => Nearest.To(token, NamesIn(command))).OfType<string>().FirstOrDefault();
        terminal.Complain($"'{name} --help' has the usage{Nearest.DidYouMean(suggestion)}.");
        return ExitCode.Failure;
    }

    private static IEnumerable<string> NamesIn(Command command) =>
        command.Subcommands.Select(one => one.Name).Concat(command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));

    private static string OneLine(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Sets the work of a command. Unreadable input becomes a line in the error stream and an exit code.</summary>
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
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The library would return the exit code of findings.
                terminal.Complain($"This is a mistake of the tool, not of yours. Please report it:\n{e}");
                return ExitCode.Failure;
            }
        });
        return command;
    }
}
