using System.Globalization;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The values of enum pages.</summary>
internal static class EnumValues
{
    /// <summary>Whether all values are integers: a page whose table does not quote its values cannot say otherwise.</summary>
    public static bool AreIntegers(ValuesBody body) =>
        body.Values.Count > 0 && body.Values.All(value => value.Notation != ValueNotation.Quoted && IsInteger(value.Text));

    /// <summary>A value as JSON text.</summary>
    public static string Json(ValueRow value, bool isInteger) => isInteger || IsBoolean(value) ? value.Text : JsonText.Quote(value.Text);

    private static bool IsBoolean(ValueRow value) => value is { Notation: ValueNotation.Bare, Text: "true" or "false" };

    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
