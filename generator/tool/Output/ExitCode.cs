namespace Router.Codegen.Tool.Output;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded and found no problem.</summary>
    public const int Success = 0;

    /// <summary>The command succeeded and found a problem: an error in a page, a breaking change, a payload that does not fit.</summary>
    public const int Findings = 1;

    /// <summary>The command failed: the command line, a project or a file cannot be read.</summary>
    public const int Failure = 2;
}
