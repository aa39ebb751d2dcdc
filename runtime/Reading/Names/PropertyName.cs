using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading.Names;

/// <summary>Compares names apart from case and punctuation.</summary>
internal static class PropertyName
{
    /// <summary>True if two names have the same letters and digits apart from case. Bytes outside ASCII count as letters.</summary>
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

    /// <summary>The letters and digits of a name, in lower case. Two names that are alike have the same ones.</summary>
    public static byte[] Letters(ReadOnlySpan<byte> name)
    {
        var letters = new byte[name.Length];
        var (length, index) = (0, 0);
        for (var letter = NextLetter(name, ref index); letter >= 0; letter = NextLetter(name, ref index))
        {
            letters[length++] = (byte)letter;
        }

        return letters[..length];
    }

    /// <summary>The first letters and digits of a name, in lower case. Two names that are alike have the same ones.</summary>
    public static int Beginning(ReadOnlySpan<byte> name)
    {
        var beginning = 0;
        var index = 0;
        for (var i = 0; i < sizeof(int); i++)
        {
            beginning = (beginning << 8) | (NextLetter(name, ref index) & 0xFF);
        }

        return beginning;
    }

    /// <summary>
    /// Moves to the next property with this name after the value at the reader. False if there is none; the reader is then at the end of
    /// the object.
    /// </summary>
    public static bool TryFind(scoped ref JsonTokenReader reader, scoped ReadOnlySpan<byte> name)
    {
        reader.Skip();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }

            reader.Read();
            reader.Skip();
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
