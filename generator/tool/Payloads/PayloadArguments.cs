using System.CommandLine;
using System.CommandLine.Parsing;
using Router.Codegen.Tool.Projects;

namespace Router.Codegen.Tool.Payloads;

/// <summary>The options that name recorded payloads and their models.</summary>
internal sealed class PayloadArguments
{
    private readonly Option<string?> _model = new("--model", "-m")
    {
        Description = "The model of the payloads: its C# name, qualified where several have it, or the title of its page.",
        HelpName = "NAME",
    };

    private readonly Option<string[]> _payloads = new("--payload")
    {
        Description = "Files or folders of recorded JSON: one value, JSON lines, or arrays of values. "
            + "MODEL=FILE names the model of a file, so that one run reads several.",
        HelpName = "[MODEL=]FILE",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="isRequired">True if the command needs payloads.</param>
    public void AddTo(Command command, bool isRequired)
    {
        _payloads.Required = isRequired;
        command.Add(_model);
        command.Add(_payloads);
    }

    /// <summary>True if the command line names payloads.</summary>
    public bool AreIn(CommandResult command) => command.GetResult(_payloads) is not null;

    /// <summary>True if the command line names the model of payloads.</summary>
    public bool HasModel(CommandResult command) => command.GetResult(_model) is not null;

    /// <summary>The payloads on the command line, in its order.</summary>
    /// <exception cref="ProjectException">A file does not exist, or its model is not named.</exception>
    public IReadOnlyList<PayloadSource> Read(ParseResult arguments)
    {
        var model = arguments.GetValue(_model);
        return [.. (arguments.GetValue(_payloads) ?? []).Select(stated => Source(stated, model))];
    }

    private static PayloadSource Source(string stated, string? model)
    {
        var sign = File.Exists(stated) || Directory.Exists(stated) ? -1 : stated.IndexOf('=', StringComparison.Ordinal);
        var named = sign > 0 ? stated[..sign].Trim() : model;
        return named is { Length: > 0 }
            ? new PayloadSource(named, [.. PayloadFiles.Named(stated[(sign + 1)..])])
            : throw new ProjectException($"The model of {stated} is not named. Add --model NAME, or write NAME={stated}.");
    }
}
