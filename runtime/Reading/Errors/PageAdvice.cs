using System.Globalization;
using System.Text;

namespace Router.Codegen.Reading.Errors;

/// <summary>The advice in messages: which page is meant, and which correction would mend it.</summary>
internal static class PageAdvice
{
    /// <summary>Leaves pages and corrections out of messages, for an application whose messages go to strangers.</summary>
    internal const string HidingSwitch = "Router.Codegen.HidesPages";

    /// <summary>So many names are told.</summary>
    private const int MostNames = 5;

    // Not remembered: an application may set the switch while it starts, and messages are rare.

    /// <summary>True if messages do not name pages.</summary>
    public static bool IsHidden => AppContext.TryGetSwitch(HidingSwitch, out var isOn) && isOn;

    /// <summary>The names that came in place of others, and the corrections by which those would be read; null if there are none.</summary>
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
            text.Append(CultureInfo.InvariantCulture, $" To take it so, a *.corrections file says {string.Join(", ", lines)}");
        }

        return text.ToString();
    }

    /// <summary>The possible reasons where an object has none of the properties of a page.</summary>
    public static string OfOtherObject(IReadOnlyList<string> names)
    {
        var more = names.Count > MostNames ? $" and {names.Count - MostNames} more" : "";
        var listed = string.Join(", ", names.Take(MostNames).Select(static name => $"'{name}'"));
        return $"Expected were {listed}{more}: this is another object, or its properties were renamed since the page was written";
    }
}
