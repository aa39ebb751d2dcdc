using System.Text;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Errors;

/// <summary>Describes the value that was found instead of the expected one.</summary>
internal static class FoundToken
{
    /// <summary>The maximum number of characters of a value that messages show.</summary>
    private const int Longest = 40;

    /// <summary>The maximum number of property names of an object that messages show.</summary>
    private const int MostNames = 3;

    /// <summary>Describes the value at the reader by its kind; if the kind is right, by its text.</summary>
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

    /// <summary>Describes an object that has none of a model's properties, by the names of its properties.</summary>
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

    /// <summary>Describes a missing required property.</summary>
    /// <param name="came">An unknown name in the payload that is similar to the missing one; null if there is none.</param>
    public static string DescribeAbsence(string? came) => came is null ? "nothing" : $"nothing, but '{came}' came";

    /// <summary>The kind of a misfit, by the first byte of its text.</summary>
    public static JsonMisfitKind KindOf(byte first, bool isUnreadable) =>
        first == (byte)'n' ? JsonMisfitKind.Null
        : isUnreadable ? JsonMisfitKind.Unreadable
        : JsonMisfitKind.OtherKind;

    /// <summary>A text from a payload, shortened for messages.</summary>
    public static string Shortened(ReadOnlySpan<byte> utf8)
    {
        const int BytesOfSign = 4;
        var text = Encoding.UTF8.GetString(utf8.Length <= Longest * BytesOfSign ? utf8 : utf8[..(Longest * BytesOfSign)]);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }

    private static string Shortened(in JsonTokenReader reader) => Shortened(reader.ValueSpan);
}
