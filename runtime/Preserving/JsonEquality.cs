using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Router.Codegen.Codecs;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>Compares a value with the one that was read from a text.</summary>
internal static class JsonEquality
{
    /// <summary>True if a value is the one that was read from a text.</summary>
    /// <param name="written">The text that the value is written as now.</param>
    /// <param name="read">The text that was read.</param>
    /// <param name="nonCanonical">The ways in which the texts may differ.</param>
    public static bool AreEqual(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        if (read.SequenceEqual("null"u8))
        {
            return (nonCanonical & NonCanonical.Null) != 0 && IsEmpty(written);
        }

        try
        {
            return SameTokens(written, read, nonCanonical) || (read.Contains((byte)'{') && SameTree(written, read, nonCanonical));
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair on one side only
        }
    }

    /// <summary>True if both are the same value, whatever the order of properties.</summary>
    public static bool AreEqual(JsonElement now, JsonElement then, NonCanonical nonCanonical)
    {
        try
        {
            return SameTree(now, then, nonCanonical);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair on one side only
        }
    }

    /// <summary>True if this is the text of the empty value of a type: an undocumented null was read as that value.</summary>
    private static bool IsEmpty(ReadOnlySpan<byte> written) =>
        written.SequenceEqual("null"u8) || written.SequenceEqual("[]"u8) || written.SequenceEqual("{}"u8) || written.SequenceEqual("\"\""u8)
        || written.SequenceEqual("0"u8) || written.SequenceEqual("false"u8) || written.SequenceEqual("\"0001-01-01T00:00:00Z\""u8)
        || written.SequenceEqual("\"0001-01-01\""u8);

    /// <summary>Compares token by token: values are written in the order in which they were read as a rule.</summary>
    private static bool SameTokens(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        var now = new JsonTokenReader(written);
        var then = new JsonTokenReader(read);
        while (now.Read())
        {
            if (!then.Read())
            {
                return false;
            }

            if (then.TokenType == JsonTokenType.Null && (nonCanonical & NonCanonical.Null) != 0)
            {
                var from = now.TokenStartIndex;
                now.Skip();
                if (!IsEmpty(now.Since(from)))
                {
                    return false;
                }
            }
            else if (!SameToken(now, then, nonCanonical))
            {
                return false;
            }
        }

        return !then.Read();
    }

    /// <summary>Compares whatever the order of the properties: models inside write theirs in that of their page.</summary>
    private static bool SameTree(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        var options = new JsonDocumentOptions { MaxDepth = int.MaxValue };
        using var now = JsonDocument.Parse(written.ToArray(), options);
        using var then = JsonDocument.Parse(read.ToArray(), options);
        return SameTree(now.RootElement, then.RootElement, nonCanonical);
    }

    private static bool SameTree(JsonElement now, JsonElement then, NonCanonical nonCanonical)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        return (now.ValueKind, then.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => SameProperties(now, then, nonCanonical),
            (JsonValueKind.Array, JsonValueKind.Array) => now.GetArrayLength() == then.GetArrayLength()
                && now.EnumerateArray().Zip(then.EnumerateArray()).All(pair => SameTree(pair.First, pair.Second, nonCanonical)),
            _ => SameTokens(Encoding.UTF8.GetBytes(now.GetRawText()), Encoding.UTF8.GetBytes(then.GetRawText()), nonCanonical),
        };
    }

    private static bool SameProperties(JsonElement now, JsonElement then, NonCanonical nonCanonical)
    {
        var properties = LastOfEach(now);
        var others = LastOfEach(then);
        return properties.Count == others.Count
            && properties.All(property => others.TryGetValue(property.Key, out var other) && SameTree(property.Value, other, nonCanonical));
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

    private static bool SameToken(in JsonTokenReader now, in JsonTokenReader then, NonCanonical nonCanonical)
    {
        if (now.TokenType is JsonTokenType.Number or JsonTokenType.String && then.TokenType is JsonTokenType.Number or JsonTokenType.String)
        {
            return now.ValueSpan.SequenceEqual(then.ValueSpan)
                || (now.TokenType == JsonTokenType.String && then.TokenType == JsonTokenType.String && now.GetString() == then.GetString())
                || SameScalar(now, then, nonCanonical);
        }

        return now.TokenType == then.TokenType && (now.TokenType != JsonTokenType.PropertyName || now.GetString() == then.GetString());
    }

    private static bool SameScalar(in JsonTokenReader now, in JsonTokenReader then, NonCanonical nonCanonical)
    {
        var was = then.Unescaped();
        var text = now.Unescaped();
        return (now.TokenType == JsonTokenType.Number && then.TokenType == JsonTokenType.Number && NumberText.AreEqual(text, was))
            || ((nonCanonical & NonCanonical.Float) != 0 && SameFloat(text, was))
            || ((nonCanonical & NonCanonical.Integer) != 0 && JsonInt64.TryParseAny(was, out var integer)
                && SameText(text, integer.ToString(CultureInfo.InvariantCulture)))
            || ((nonCanonical & NonCanonical.Exact) != 0 && SameExact(text, was))
            || ((nonCanonical & NonCanonical.Date) != 0 && JsonDateTime.AreSame(text, was))
            || ((nonCanonical & NonCanonical.Bytes) != 0 && SameBytes(text, was));
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
