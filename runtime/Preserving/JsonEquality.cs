using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Router.Codegen.Codecs;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Preserving;

/// <summary>Compares a value with its source text.</summary>
internal static class JsonEquality
{
    /// <summary>True if a value equals its source text, in which there is no misfit.</summary>
    /// <param name="written">The text as which the value is written now.</param>
    /// <param name="read">The source text.</param>
    /// <param name="nonCanonical">The ways in which the texts may differ.</param>
    public static bool AreEqual(ReadOnlySpan<byte> written, byte[] read, NonCanonical nonCanonical)
    {
        try
        {
            return SameTokens(written, read, nonCanonical)
                || (read.AsSpan().Contains((byte)'{') && SameTree(written, read, nonCanonical));
        }
        catch (InvalidOperationException)
        {
            return false; // an unpaired surrogate on one side only
        }
    }

    /// <summary>True if both are the same value. The order of properties does not matter.</summary>
    public static bool AreEqual(JsonElement now, SourceNode then, NonCanonical nonCanonical)
    {
        try
        {
            return SameTree(now, then, nonCanonical);
        }
        catch (InvalidOperationException)
        {
            return false; // an unpaired surrogate on one side only
        }
    }

    /// <summary>True if the text is the empty value of a type, as which a misfit is read.</summary>
    private static bool IsEmpty(string written) =>
        written is "null" or "[]" or "{}" or "\"\"" or "0" or "false" or "\"0001-01-01T00:00:00Z\"" or "\"0001-01-01\"";

    /// <summary>Compares token by token: values are usually written in the order in which they were read.</summary>
    private static bool SameTokens(ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        var now = new JsonTokenReader(written);
        var then = new JsonTokenReader(read);
        while (now.Read())
        {
            if (!then.Read() || !SameToken(now, then, nonCanonical))
            {
                return false;
            }
        }

        return !then.Read();
    }

    /// <summary>Compares without regard to the order of properties: models write theirs in the order of the page.</summary>
    private static bool SameTree(ReadOnlySpan<byte> written, byte[] read, NonCanonical nonCanonical)
    {
        using var now = SourceNode.ParsePresent(written);
        return SameTree(now.RootElement, SourceNode.Parse(new SourceText(read, nonCanonical, null)), nonCanonical);
    }

    private static bool SameTree(JsonElement now, SourceNode then, NonCanonical nonCanonical)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        if (then.IsMisfit)
        {
            return IsEmpty(now.GetRawText());
        }

        return (now.ValueKind, then) switch
        {
            (JsonValueKind.Object, { Properties: { } properties }) => SameProperties(now, properties, nonCanonical),
            (JsonValueKind.Array, { Elements: { } elements }) => now.GetArrayLength() == elements.Count
                && now.EnumerateArray().Zip(elements).All(pair => SameTree(pair.First, pair.Second, nonCanonical)),
            _ => SameTokens(Encoding.UTF8.GetBytes(now.GetRawText()), then.Text, nonCanonical),
        };
    }

    private static bool SameProperties(JsonElement now, Dictionary<string, SourceNode> then, NonCanonical nonCanonical)
    {
        var count = 0;
        foreach (var property in now.EnumerateObject())
        {
            count++;
            if (!then.TryGetValue(property.Name, out var other) || !SameTree(property.Value, other, nonCanonical))
            {
                return false;
            }
        }

        return count == then.Count;
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
            || ((nonCanonical & NonCanonical.Integer) != 0 && JsonInt64.TryParseExact(was, out var integer)
                && SameText(text, integer.ToString(CultureInfo.InvariantCulture)))
            || ((nonCanonical & NonCanonical.Exact) != 0 && SameExact(text, was))
            || ((nonCanonical & NonCanonical.Date) != 0 && JsonDateTime.AreSame(text, was))
            || ((nonCanonical & NonCanonical.Bytes) != 0 && SameBytes(text, was));
    }

    private static bool SameText(ReadOnlySpan<byte> text, string other) => Encoding.UTF8.GetString(text) == other;

    private static bool SameFloat(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var a)
        && double.TryParse(was, CultureInfo.InvariantCulture, out var b)
        && a.Equals(b);

    private static bool SameExact(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        (JsonDecimal.TryParse(was, out var value, out _) && SameText(text, value.ToString(CultureInfo.InvariantCulture)))
        || (JsonBigInteger.TryParse(was, out var integer) && SameText(text, integer.ToString(CultureInfo.InvariantCulture)));

    private static bool SameBytes(ReadOnlySpan<byte> text, ReadOnlySpan<byte> was) =>
        JsonBytes.TryDecode(was, out var bytes) && SameText(text, Convert.ToBase64String(bytes));
}
