using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Checking;

/// <summary>The result of a check as text.</summary>
internal static class CheckReport
{
    /// <param name="fixable">The number of diagnostics that <c>--fix</c> fixes without a choice.</param>
    public static void Print(CheckResult result, int fixable, Terminal terminal)
    {
        foreach (var finding in result.Findings)
            terminal.Print(CompilerLine.Of(finding));
        terminal.Print(Counted.Of(result) + (fixable > 0 ? $"; --fix fixes {fixable}" : ""));
    }
}
