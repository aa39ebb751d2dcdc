using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Router.Codegen.Codecs;

namespace Router.Codegen;

/// <summary>Whether a property still has the value that a text was read into.</summary>
internal static class SameValue
{
    /// <summary>Whether <paramref name="written"/>, what the property's value is written as now, is what the value read from <paramref name="read"/> is written as.</summary>
    public static bool Holds(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, Spelling spelling)
    {
        if (read.SequenceEqual("null"u8))
        {
            return (spelling & Spelling.Null) != 0 && IsEmpty(written);
        }

        try
        {
            return SameTokens(written, read, spelling) || (read.Contains((byte)'{') && SameTree(written, read, spelling));
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair on one side only
        }
    }

    /// <summary>Whether both are the same value, whatever the order of properties.</summary>
    public static bool Same(JsonElement now, JsonElement then, Spelling spelling)
    {
        try
        {
            return SameTree(now, then, spelling);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair on one side only
        }
    }

    /// <summary>Whether this is what the empty value of a type is written as: an undocumented null was read as that.</summary>
    private static bool IsEmpty(ReadOnlySpan<byte> written) =>
        written.SequenceEqual("null"u8) || written.SequenceEqual("[]"u8) || written.SequenceEqual("{}"u8) || written.SequenceEqual("\"\""u8)
        || written.SequenceEqual("0"u8) || written.SequenceEqual("false"u8) || written.SequenceEqual("\"0001-01-01T00:00:00Z\""u8)
        || written.SequenceEqual("\"0001-01-01\""u8);

    /// <summary>Token by token, as what was read is written in the same order as a rule.</summary>
    private static bool SameTokens(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, Spelling spelling)
    {
        var now = new JsonTokenReader(written);
        var then = new JsonTokenReader(read);
        while (now.Read())
        {
            if (!then.Read())
            {
                return false;
            }

            if (then.TokenType == JsonTokenType.Null && (spelling & Spelling.Null) != 0)
            {
                var from = now.TokenStartIndex;
                now.Skip();
                if (!IsEmpty(now.Since(from)))
                {
                    return false;
                }
            }
            else if (!SameToken(now, then, spelling))
            {
                return false;
            }
        }

        return !then.Read();
    }

    /// <summary>Whatever the order of the properties: models inside write theirs in that of their page.</summary>
    private static bool SameTree(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, Spelling spelling)
    {
        var options = new JsonDocumentOptions { MaxDepth = int.MaxValue };
        using var now = JsonDocument.Parse(written.ToArray(), options);
        using var then = JsonDocument.Parse(read.ToArray(), options);
        return SameTree(now.RootElement, then.RootElement, spelling);
    }

    private static bool SameTree(JsonElement now, JsonElement then, Spelling spelling)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        return (now.ValueKind, then.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => SameProperties(now, then, spelling),
            (JsonValueKind.Array, JsonValueKind.Array) => now.GetArrayLength() == then.GetArrayLength()
                && now.EnumerateArray().Zip(then.EnumerateArray()).All(pair => SameTree(pair.First, pair.Second, spelling)),
            _ => SameTokens(Encoding.UTF8.GetBytes(now.GetRawText()), Encoding.UTF8.GetBytes(then.GetRawText()), spelling),
        };
    }

    private static bool SameProperties(JsonElement now, JsonElement then, Spelling spelling)
    {
        var properties = LastOfEach(now);
        var others = LastOfEach(then);
        return properties.Count == others.Count
            && properties.All(property => others.TryGetValue(property.Key, out var other) && SameTree(property.Value, other, spelling));
    }

    public static Dictionary<string, JsonElement> LastOfEach(JsonElement json)
    {
        var properties = new Dictionary<string, JsonElement>();
        foreach (var property in json.EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        return properties;
    }

    private static bool SameToken(in JsonTokenReader now, in JsonTokenReader then, Spelling spelling)
    {
        if (now.TokenType is JsonTokenType.Number or JsonTokenType.String && then.TokenType is JsonTokenType.Number or JsonTokenType.String)
        {
            return now.ValueSpan.SequenceEqual(then.ValueSpan)
                || (now.TokenType == JsonTokenType.String && then.TokenType == JsonTokenType.String && now.GetString() == then.GetString())
                || SameScalar(now, then, spelling);
        }

        return now.TokenType == then.TokenType && (now.TokenType != JsonTokenType.PropertyName || now.GetString() == then.GetString());
    }

    private static bool SameScalar(in JsonTokenReader now, in JsonTokenReader then, Spelling spelling)
    {
        var was = then.Unescaped();
        var text = now.Unescaped();
        return (now.TokenType == JsonTokenType.Number && then.TokenType == JsonTokenType.Number && NumberText.AreEqual(text, was))
            || ((spelling & Spelling.Float) != 0 && SameFloat(text, was))
            || ((spelling & Spelling.Integer) != 0 && JsonInt64.TryParseAny(was, out var integer) && SameText(text, integer.ToString(CultureInfo.InvariantCulture)))
            || ((spelling & Spelling.Exact) != 0 && SameExact(text, was))
            || ((spelling & Spelling.Date) != 0 && JsonDateTime.AreSame(text, was))
            || ((spelling & Spelling.Bytes) != 0 && SameBytes(text, was));
    }

    private static bool SameText(ReadOnlySpan<byte> text, string other) => Encoding.UTF8.GetString(text) == other;

    private static bool SameFloat(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var a)
        && double.TryParse(was, CultureInfo.InvariantCulture, out var b)
        && a.Equals(Math.Clamp(b, double.MinValue, double.MaxValue));

    private static bool SameExact(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        (JsonDecimal.TryParse(was, out var value, out _) && SameText(text, value.ToString(CultureInfo.InvariantCulture)))
        || (JsonBigInteger.TryParse(was, out var integer) && SameText(text, integer.ToString(CultureInfo.InvariantCulture)));

    private static bool SameBytes(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        JsonBytes.TryDecode(was, out var bytes) && SameText(text, Convert.ToBase64String(bytes));
}
