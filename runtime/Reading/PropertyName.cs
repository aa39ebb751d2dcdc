using System.Text.Json;

namespace Router.Codegen;

/// <summary>Names that are the same but for case and signs.</summary>
internal static class PropertyName
{
    /// <summary>Whether two names have the same letters and digits, whatever their case. Bytes outside ASCII count as letters.</summary>
    public static bool AreAlike(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var i = 0;
        var j = 0;
        var any = false;
        while (true)
        {
            var a = NextLetter(left, ref i);
            var b = NextLetter(right, ref j);
            if (a != b)
            {
                return false;
            }

            if (a < 0)
            {
                return any;
            }

            any = true;
        }
    }

    /// <summary>The first letter or digit of a name, in small; -1 where it has none.</summary>
    public static int FirstLetter(ReadOnlySpan<byte> name)
    {
        var index = 0;
        return NextLetter(name, ref index);
    }

    /// <summary>Whether a name that begins with this byte may have this first letter: most names are told apart by that.</summary>
    public static bool MayBegin(byte beginning, int first) => (beginning | 0x20) == (first | 0x20) || !char.IsAsciiLetterOrDigit((char)beginning);

    /// <summary>Whether a property of this name follows in the object whose property value the reader stands on.</summary>
    public static bool IsAhead(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        reader.TrySkip();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }

            reader.Read();
            reader.TrySkip();
        }

        return false;
    }

    private static int NextLetter(ReadOnlySpan<byte> name, ref int index)
    {
        while (index < name.Length)
        {
            var c = name[index++];
            if (c is >= (byte)'A' and <= (byte)'Z')
            {
                return c | 0x20;
            }

            if (c is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or >= 0x80)
            {
                return c;
            }
        }

        return -1;
    }
}
