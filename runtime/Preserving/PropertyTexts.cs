using System.Text.Json;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>The JSON text of properties, each after a comma, as models keep and write them.</summary>
internal static class PropertyTexts
{
    /// <summary>Makes an object of properties. The opening brace replaces the first comma.</summary>
    public static byte[] AsObject(ReadOnlySpan<byte> properties)
    {
        var json = new byte[Math.Max(1, properties.Length) + 1];
        properties.CopyTo(json);
        json[0] = (byte)'{';
        json[^1] = (byte)'}';
        return json;
    }

    /// <summary>The properties whose names meet a condition.</summary>
    public static ReadOnlySpan<byte> Where(ReadOnlySpan<byte> properties, Func<string, bool> condition)
    {
        var target = default(ByteBuffer);
        var reader = new JsonTokenReader(AsObject(properties));
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = reader.TokenStartIndex;
            var name = reader.GetString()!;
            reader.Read();
            reader.Skip();
            if (condition(name))
            {
                target.Append((byte)',');
                target.Append(reader.Since(start));
            }
        }

        return target.Span;
    }
}
