using System.Text;

namespace Router.Codegen.Emitted;

/// <summary>The JSON of a value as shown to people: in logs, debuggers and test output.</summary>
internal static class ShownText
{
    /// <summary>The length in characters at which text is cut: about a screenful.</summary>
    private const int MostCharacters = 1000;

    /// <summary>The JSON of a value, cut if long; if the value cannot be written, the reason.</summary>
    public static string Of(IJsonModel value)
    {
        try
        {
            return Cut(value.ToText());
        }
#pragma warning disable CA1031 // Whatever is wrong with a value has to be said: who asks for a text to show cannot handle a failure.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{value.GetType().Name} that cannot be written: {e.Message}";
        }
    }

    /// <summary>The first characters of a text. A surrogate pair is not split.</summary>
    public static string Cut(ReadOnlySpan<byte> utf8)
    {
        // A UTF-16 character takes at most three bytes.
        var isLong = utf8.Length > MostCharacters * 3;
        var text = Encoding.UTF8.GetString(isLong ? utf8[..(MostCharacters * 3)] : utf8);
        if (!isLong && text.Length <= MostCharacters)
        {
            return text;
        }

        var length = Math.Min(MostCharacters, text.Length);
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }
}
