using System.CommandLine;

namespace Router.Codegen.Tool.Commands;

/// <summary>The option of commands that write their results as text or as JSON.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";

    /// <summary>Creates the option.</summary>
    /// <param name="others">The formats besides these two.</param>
    public static Option<string> Option(string description, params string[] others)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => Text };
        option.AcceptOnlyFromAmong([Text, Json, .. others]);
        return option;
    }
}
