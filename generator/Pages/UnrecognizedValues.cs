namespace Router.Codegen.Pages;

/// <summary>The notation for all values that a page does not list.</summary>
internal static class UnrecognizedValues
{
    public const string Name = "Unrecognized";

    /// <summary>The notation where values are text.</summary>
    public const string Text = Name + "<string>";

    public static bool Is(string text) => text.StartsWith(Name + "<", StringComparison.Ordinal);
}
