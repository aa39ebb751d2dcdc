using System.Text;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Errors;

/// <summary>Describes what came in place of what was expected.</summary>
internal static class FoundToken
{
    /// <summary>So many signs of a value are shown.</summary>
    private const int Longest = 40;

    /// <summary>So many names of an object are shown.</summary>
    private const int MostNames = 3;

    /// <summary>The value that the reader stands on: its kind, or the value itself where the kind is not what is wrong.</summary>
    public static string Describe(in JsonTokenReader reader, NonCanonical nonCanonical) => reader.TokenType switch
    {
        JsonTokenType.String when (nonCanonical & NonCanonical.Unreadable) != 0 => $"'{Shortened(reader)}'",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "the number " + Shortened(reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        _ => "nothing",
    };

    /// <summary>An object with none of the properties of a model, by the names that it has.</summary>
    public static string DescribeObject(JsonTokenReader reader)
    {
        var names = new List<string>();
        var count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (count++ < MostNames)
            {
                names.Add($"'{Shortened(reader)}'");
            }

            reader.Read();
            reader.Skip();
        }

        var more = count > MostNames ? $" and {count - MostNames} more" : "";
        return $"an object with {string.Join(", ", names)}{more}";
    }

    /// <summary>A required property that did not come.</summary>
    /// <param name="came">A name close to its own that did; null where there is none.</param>
    public static string DescribeAbsence(string? came) => came is null ? "nothing" : $"nothing, but '{came}' came";

    /// <summary>The kind of a misfit, by its first byte.</summary>
    public static JsonMisfitKind KindOf(byte first, bool isUnreadable) =>
        first == (byte)'n' ? JsonMisfitKind.Null
        : isUnreadable ? JsonMisfitKind.Unreadable
        : JsonMisfitKind.OtherKind;

    /// <summary>A text of a payload, as messages show it.</summary>
    public static string Shortened(ReadOnlySpan<byte> utf8)
    {
        const int BytesOfSign = 4;
        var text = Encoding.UTF8.GetString(utf8.Length <= Longest * BytesOfSign ? utf8 : utf8[..(Longest * BytesOfSign)]);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    private static string Shortened(in JsonTokenReader reader) => Shortened(reader.ValueSpan);
}
