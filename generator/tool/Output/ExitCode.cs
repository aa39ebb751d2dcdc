namespace Router.Codegen.Tool.Output;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing to complain of.</summary>
    public const int Success = 0;

    /// <summary>Done, and something was found: errors in pages, a change that breaks, a payload that does not fit.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line, a project or a file cannot be read.</summary>
    public const int Failure = 2;
}
