using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// Writes a value's source text if the value is unchanged. For a changed list or map, writes the source text of its unchanged parts.
/// </summary>
internal static class SourceTextRestorer
{
    /// <summary>Appends the source text of a value if the value is unchanged, else its current text.</summary>
    /// <param name="written">The current text of the value.</param>
    public static void AppendTo(ref JsonWriting writing, ReadOnlySpan<byte> written, SourceText source)
    {
        written = writing.SetAside is { } setAside ? setAside.Restore(written) : written;
        if (source.Misfits is null && JsonEquality.AreEqual(written, source.Text, source.NonCanonical))
        {
            writing.AppendPreserved(source.Text);
        }
        else if (written is [(byte)'[' or (byte)'{', ..] && source.Text is [(byte)'[' or (byte)'{', ..])
        {
            using var now = SourceNode.ParsePresent(written);
            Append(ref writing, now.RootElement, SourceNode.Parse(source), source.NonCanonical);
        }
        else
        {
            writing.Append(written);
        }
    }

    private static void Append(ref JsonWriting writing, JsonElement now, SourceNode then, NonCanonical nonCanonical)
    {
        if (JsonEquality.AreEqual(now, then, nonCanonical))
        {
            writing.AppendPreserved(then.Text);
        }
        else if (now.ValueKind == JsonValueKind.Array && then is { Elements: { } elements, IsMisfit: false }
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            AppendElements(ref writing, [.. now.EnumerateArray()], elements, nonCanonical);
        }
        else if (now.ValueKind == JsonValueKind.Object && then is { Properties: { } properties, IsMisfit: false }
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var start = writing.BeginObject();
            foreach (var property in now.EnumerateObject())
            {
                writing.Append((byte)',');
                writing.WritePropertyName(property.Name);
                if (properties.TryGetValue(property.Name, out var other))
                {
                    Append(ref writing, property.Value, other, nonCanonical);
                }
                else
                {
                    AppendPresent(ref writing, property.Value);
                }
            }

            writing.EndObject(start);
        }
        else
        {
            AppendPresent(ref writing, now);
        }
    }

    private static void AppendElements(ref JsonWriting writing, JsonElement[] now, List<SourceNode> then, NonCanonical nonCanonical)
    {
        var ends = UnchangedEnds.Of(new TextPairs(now, then, nonCanonical));
        var start = writing.BeginArray();
        for (var i = 0; i < now.Length; i++)
        {
            writing.Append((byte)',');
            var source = ends.SourceOf(i);
            if (ends.IsUnchanged(i))
            {
                writing.AppendPreserved(then[source].Text);
            }
            else if (source >= 0)
            {
                Append(ref writing, now[i], then[source], nonCanonical);
            }
            else
            {
                AppendPresent(ref writing, now[i]);
            }
        }

        writing.EndArray(start);
    }

    private static void AppendPresent(ref JsonWriting writing, JsonElement now) =>
        writing.Append(Encoding.UTF8.GetBytes(now.GetRawText()));
}
