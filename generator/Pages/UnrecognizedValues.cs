namespace Router.Codegen.Pages;

/// <summary>The notation for values that a page does not list.</summary>
internal static class UnrecognizedValues
{
    public const string Name = "Unrecognized";

    /// <summary>The notation if values are text.</summary>
    public const string Text = Name + "<string>";

    public static bool Is(string text) => text.StartsWith(Name + "<", StringComparison.Ordinal);
}
