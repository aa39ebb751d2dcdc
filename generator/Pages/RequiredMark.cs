namespace Router.Codegen.Pages;

/// <summary>The marks of a Required cell: those of the format, and words and characters that are used instead.</summary>
internal static class RequiredMark
{
    public const string Required = ":heavy_check_mark:";
    public const string Optional = ":heavy_minus_sign:";

    private static readonly HashSet<string> OfRequired = new(StringComparer.OrdinalIgnoreCase)
    {
        ":white_check_mark:", ":ballot_box_with_check:", "\u2714", "\u2713", "\u2705", "\u2611", "yes", "y", "true", "required", "x", "[x]",
    };

    private static readonly HashSet<string> OfOptional = new(StringComparer.OrdinalIgnoreCase)
    {
        ":x:", ":heavy_multiplication_x:", ":negative_squared_cross_mark:", "\u2796", "\u2212", "\u2013", "\u2014", "-", "\u274C", "\u2718",
        "\u2717", "\u2716", "\u274E", "\u2610", "no", "n", "false", "optional", "[ ]",
    };

    /// <summary>The meaning of a mark; null if the cell is not a mark.</summary>
    public static bool? Read(string cell) =>
        cell == Required ? true
        : cell == Optional ? false
        : ReadOther(cell);

    /// <summary>True if a cell is a mark but not a word. Only Required cells have such marks.</summary>
    public static bool IsSymbol(string cell) => cell.Length > 0 && cell[0] is ':' or > '\u007F' && Read(cell) is not null;

    private static bool? ReadOther(string cell)
    {
        const char PresentationSelector = '\uFE0F';
        var mark = NameText.WithoutInvisible(cell).Replace(PresentationSelector.ToString(), "").Trim('`', '*', ' ', '\u00A0', '.');
        return OfRequired.Contains(mark) || mark == Required ? true
            : OfOptional.Contains(mark) || mark == Optional ? false
            : null;
    }
}
