using System.Globalization;

namespace Router.Codegen.Tool.Checking;

/// <summary>Numbers with the nouns that they count.</summary>
internal static class Counted
{
    /// <summary>A number with its noun: "1 error", "2 errors".</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The counts of a result, like "1 error, 2 warnings, 1 info".</summary>
    public static string Of(CheckResult result)
    {
        var infos = result.Infos == 0 ? "" : ", " + Of(result.Infos, "info");
        return $"{Of(result.Errors, "error")}, {Of(result.Warnings, "warning")}{infos}";
    }
}
