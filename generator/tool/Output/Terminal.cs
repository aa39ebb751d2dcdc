using Spectre.Console;

namespace Router.Codegen.Tool.Output;

/// <summary>
/// The streams of a command: results go to the output, everything else to the error stream, so that results can be piped.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    private readonly IAnsiConsole _progress = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });

    /// <summary>The results.</summary>
    public TextWriter Output => output;

    /// <summary>The stream for everything that is not a result.</summary>
    public TextWriter Error => error;

    /// <summary>Writes a line of the results.</summary>
    public void Print(string line) => output.WriteLine(line);

    /// <summary>Writes a line that is not part of a result.</summary>
    public void Complain(string message) => error.WriteLine("router-codegen: " + message);

    /// <summary>Shows progress during long work. Shows nothing if the error stream is a file or a pipe.</summary>
    public Task<T> Wait<T>(string what, Func<Task<T>> work) =>
        _progress.Profile.Capabilities.Interactive && !Console.IsErrorRedirected
            ? _progress.Status().StartAsync(what, _ => work())
            : work();
}
