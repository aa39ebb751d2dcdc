using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// Writes a value's source text if the value is unchanged; in a changed list or map, keeps the source text of the unchanged parts.
/// </summary>
internal static class SourceTextRestorer
{
    /// <summary>Adds the text that a value was read from if the value is unchanged, else its present text.</summary>
    /// <param name="written">The present text of the value.</param>
    public static void AppendTo(ref JsonWriting writing, ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        if (JsonEquality.AreEqual(written, read, nonCanonical))
        {
            writing.AppendPreserved(read);
        }
        else
        {
            AppendChanged(ref writing, written, read, nonCanonical);
        }
    }

    /// <summary>
    /// Adds the present text of a changed value; in a list or map, unchanged parts keep their source text. An empty value in there is no
    /// longer written as null: a program may have put it in.
    /// </summary>
    public static void AppendChanged(
        ref JsonWriting writing, ReadOnlySpan<byte> written, ReadOnlySpan<byte> read, NonCanonical nonCanonical)
    {
        if (written is not [(byte)'[' or (byte)'{', ..] || read is not [(byte)'[' or (byte)'{', ..])
        {
            writing.Append(written);
            return;
        }

        var options = new JsonDocumentOptions { MaxDepth = int.MaxValue };
        using var now = JsonDocument.Parse(written.ToArray(), options);
        using var then = JsonDocument.Parse(read.ToArray(), options);
        Append(ref writing, now.RootElement, then.RootElement, nonCanonical & ~NonCanonical.Null);
    }

    private static void Append(ref JsonWriting writing, JsonElement now, JsonElement then, NonCanonical nonCanonical)
    {
        if (JsonEquality.AreEqual(now, then, nonCanonical))
        {
            AppendKept(ref writing, then);
        }
        else if (now.ValueKind == JsonValueKind.Array && then.ValueKind == JsonValueKind.Array
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            AppendElements(ref writing, [.. now.EnumerateArray()], [.. then.EnumerateArray()], nonCanonical);
        }
        else if (now.ValueKind == JsonValueKind.Object && then.ValueKind == JsonValueKind.Object
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var others = JsonEquality.LastOfEach(then);
            var start = writing.BeginObject();
            foreach (var property in now.EnumerateObject())
            {
                writing.Append((byte)',');
                writing.WritePropertyName(property.Name);
                if (others.TryGetValue(property.Name, out var other))
                {
                    Append(ref writing, property.Value, other, nonCanonical);
                }
                else
                {
                    writing.Append(Encoding.UTF8.GetBytes(property.Value.GetRawText()));
                }
            }

            writing.EndObject(start);
        }
        else
        {
            writing.Append(Encoding.UTF8.GetBytes(now.GetRawText()));
        }
    }

    /// <summary>
    /// Elements that are equal at the beginning and at the end are unchanged, whatever was added or removed between them; elements between
    /// are compared by index.
    /// </summary>
    private static void AppendElements(ref JsonWriting writing, JsonElement[] now, JsonElement[] then, NonCanonical nonCanonical)
    {
        var fewer = Math.Min(now.Length, then.Length);
        var before = 0;
        while (before < fewer && JsonEquality.AreEqual(now[before], then[before], nonCanonical))
        {
            before++;
        }

        var behind = 0;
        while (behind < fewer - before && JsonEquality.AreEqual(now[^(behind + 1)], then[^(behind + 1)], nonCanonical))
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
                Append(ref writing, now[i], then[i], nonCanonical);
            }
            else
            {
                writing.Append(Encoding.UTF8.GetBytes(now[i].GetRawText()));
            }
        }

        writing.EndArray(start);
    }

    private static void AppendKept(ref JsonWriting writing, JsonElement then) =>
        writing.AppendPreserved(Encoding.UTF8.GetBytes(then.GetRawText()));
}
