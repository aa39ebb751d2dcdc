using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>What is written of a value that was read from a text: that text as long as the value is the same, and of a list or map that changed the parts that did not.</summary>
internal static class RestoredText
{
    /// <summary>Adds <paramref name="read"/>, the text that a value was read from, or what has become of it.</summary>
    /// <param name="written">What the value is written as now.</param>
    public static void AppendTo(ref JsonWriting writing, ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, Spelling spelling)
    {
        if (SameValue.Holds(written, read, spelling))
        {
            writing.AppendKept(read);
        }
        else
        {
            AppendChanged(ref writing, written, read, spelling);
        }
    }

    /// <summary>
    /// Adds what a value that is not the one read any more is written as; in a list or map what is still the same is spelled as it came. An empty value is no null
    /// there any more: a program may have put it in.
    /// </summary>
    public static void AppendChanged(ref JsonWriting writing, ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, Spelling spelling)
    {
        if (written is not [(byte)'[' or (byte)'{', ..] || read is not [(byte)'[' or (byte)'{', ..])
        {
            writing.Append(written);
            return;
        }

        var options = new JsonDocumentOptions { MaxDepth = int.MaxValue };
        using var now = JsonDocument.Parse(written.ToArray(), options);
        using var then = JsonDocument.Parse(read.ToArray(), options);
        Append(ref writing, now.RootElement, then.RootElement, spelling & ~Spelling.Null);
    }

    private static void Append(ref JsonWriting writing, JsonElement now, JsonElement then, Spelling spelling)
    {
        if (SameValue.Same(now, then, spelling))
        {
            AppendKept(ref writing, then);
        }
        else if (now.ValueKind == JsonValueKind.Array && then.ValueKind == JsonValueKind.Array && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            AppendElements(ref writing, [.. now.EnumerateArray()], [.. then.EnumerateArray()], spelling);
        }
        else if (now.ValueKind == JsonValueKind.Object && then.ValueKind == JsonValueKind.Object && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var others = SameValue.LastOfEach(then);
            var start = writing.Begin();
            foreach (var property in now.EnumerateObject())
            {
                writing.Append((byte)',');
                writing.Key(property.Name);
                if (others.TryGetValue(property.Name, out var other))
                {
                    Append(ref writing, property.Value, other, spelling);
                }
                else
                {
                    writing.Append(Encoding.UTF8.GetBytes(property.Value.GetRawText()));
                }
            }

            writing.End(start);
        }
        else
        {
            writing.Append(Encoding.UTF8.GetBytes(now.GetRawText()));
        }
    }

    /// <summary>What is the same at the beginning and at the end has stayed, whatever came or went between; there elements are held against those of their place.</summary>
    private static void AppendElements(ref JsonWriting writing, JsonElement[] now, JsonElement[] then, Spelling spelling)
    {
        var fewer = Math.Min(now.Length, then.Length);
        var before = 0;
        while (before < fewer && SameValue.Same(now[before], then[before], spelling))
        {
            before++;
        }

        var behind = 0;
        while (behind < fewer - before && SameValue.Same(now[^(behind + 1)], then[^(behind + 1)], spelling))
        {
            behind++;
        }

        var start = writing.BeginArray();
        for (var i = 0; i < now.Length; i++)
        {
            writing.Append((byte)',');
            if (i < before || i >= now.Length - behind)
            {
                AppendKept(ref writing, i < before ? then[i] : then[i - now.Length + then.Length]);
            }
            else if (i < then.Length - behind)
            {
                Append(ref writing, now[i], then[i], spelling);
            }
            else
            {
                writing.Append(Encoding.UTF8.GetBytes(now[i].GetRawText()));
            }
        }

        writing.EndArray(start);
    }

    private static void AppendKept(ref JsonWriting writing, JsonElement then) => writing.AppendKept(Encoding.UTF8.GetBytes(then.GetRawText()));
}
