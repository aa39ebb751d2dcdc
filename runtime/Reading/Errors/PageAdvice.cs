using System.Globalization;
using System.Text;

namespace Router.Codegen.Reading.Errors;

/// <summary>The advice in messages: the page that was probably meant, and the correction to add.</summary>
internal static class PageAdvice
{
    /// <summary>The switch that keeps pages and corrections out of messages, for applications that show messages to outsiders.</summary>
    internal const string HidingSwitch = "Router.Codegen.HidesPages";

    /// <summary>The maximum number of names in a message.</summary>
    private const int MostNames = 5;

    // Not cached: an application may set the switch during its start, and messages are rare.

    /// <summary>True if messages leave out pages and corrections.</summary>
    public static bool IsHidden => AppContext.TryGetSwitch(HidingSwitch, out var isOn) && isOn;

    /// <summary>
    /// Suggests the expected names for unknown ones, and the corrections that would allow them; null if there is nothing to suggest.
    /// </summary>
    public static string? Of(JsonModel model, IReadOnlyList<NearName> near)
    {
        if (near.Count == 0)
        {
            return null;
        }

        var told = near.Take(MostNames).ToList();
        var text = new StringBuilder(
            string.Join("; ", told.Select(static name => $"'{name.Came}' came; did you mean it for '{name.Expected}'?")));
        var lines = told.Where(static name => NearNames.IsPlain(name.Expected))
            .Select(name => $"`{model.GetType().Name}.{name.Expected} = {name.Came}`")
            .ToList();
        if (lines.Count > 0 && !IsHidden)
        {
            text.Append(CultureInfo.InvariantCulture, $" To allow it, add to a *.corrections file: {string.Join(", ", lines)}");
        }

        return text.ToString();
    }

    /// <summary>Gives possible causes why an object has none of the properties of its page.</summary>
    public static string OfOtherObject(IReadOnlyList<string> names)
    {
        var more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
        var listed = string.Join(", ", names.Take(MostNames).Select(static name => $"'{name}'"));
        return $"Expected properties: {listed}{more}; this is another object, or its properties were renamed since the page was written";
    }
}
