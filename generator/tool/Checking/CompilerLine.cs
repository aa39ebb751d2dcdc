using System.Globalization;
using Router.Codegen.Tool.Output;

namespace Router.Codegen.Tool.Checking;

/// <summary>Findings in the format of compilers, which MSBuild and build servers read.</summary>
internal static class CompilerLine
{
    private const string Program = "router-codegen";

    /// <summary>
    /// The line of a finding. Without a range, a space before the colon distinguishes the file from the letter of a drive.
    /// </summary>
    public static string Of(Finding finding)
    {
        var colon = finding.Place is null ? " :" : ":";
        return $"{PlaceOf(finding)}{colon} {finding.SeverityWord} {finding.Id}: {finding.Message}";
    }

    /// <summary>The file of a finding, with the range if it has one.</summary>
    public static string PlaceOf(Finding finding)
    {
        var file = finding.File is { } path ? ShownPath.Of(path) : Program;
        return finding.Place is { Start: var start, End: var end }
            ? string.Create(
                CultureInfo.InvariantCulture, $"{file}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1})")
            : file;
    }
}
