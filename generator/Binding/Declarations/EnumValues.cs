using System.Globalization;
using Router.Codegen.Pages;
using Router.Codegen.Text;
using Router.Codegen.Types;

namespace Router.Codegen.Binding.Declarations;

/// <summary>The values of enum pages.</summary>
internal static class EnumValues
{
    /// <summary>True if all values are integers and nothing on the page shows them in quotes.</summary>
    public static bool AreIntegers(ValuesBody body) =>
        body.Values.Count > 0 && body.Values.All(value => value.Notation != ValueNotation.Quoted && IsInteger(value.Text));

    /// <summary>A value as JSON text.</summary>
    public static string Json(ValueRow value, bool isInteger) =>
        isInteger || value.Notation == ValueNotation.Boolean ? value.Text : JsonText.Quote(value.Text);

    private static bool IsInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
