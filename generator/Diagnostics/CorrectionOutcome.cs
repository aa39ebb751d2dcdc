namespace Router.Codegen.Diagnostics;

/// <summary>The ends of the messages of RCG0008: the outcome of a correction.</summary>
internal static class CorrectionOutcome
{
    /// <summary>The correction changes nothing.</summary>
    public static string NoEffect(string reason) => "has no effect: " + reason;

    /// <summary>The C# name differs from the one in the correction.</summary>
    public static string OtherName(string name, string title, string reason) =>
        $"gives the C# name '{name}' on the page of '{title}': {reason}";
}
