using System.Buffers;
using System.Text;
using System.Text.Json;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>The text of a written property: a comma, the quoted name, a colon, the value.</summary>
internal static class WrittenProperty
{
    /// <summary>The length of the comma and quote before a name.</summary>
    private const int BeforeName = 2;

    /// <summary>Finds the kept value of a property; returns its index, or -1 if there is none.</summary>
    /// <param name="start">The offset of the property's comma.</param>
    /// <param name="hint">The index to begin at. Kept values are usually in the order of the page.</param>
    public static int Find(ReadOnlySpan<KeptValue> values, ReadOnlySpan<byte> text, int start, int hint)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var place = hint + i < values.Length ? hint + i : hint + i - values.Length;
            if (IsNamed(text, start, values[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static bool IsNamed(ReadOnlySpan<byte> text, int start, in KeptValue kept)
    {
        var name = start + BeforeName;
        var end = name + kept.Field.Length;
        return kept.IsEscaped
            ? Encoding.UTF8.GetBytes(NameAt(text, start)).AsSpan().SequenceEqual(kept.Field)
            : end < text.Length && text[end] == (byte)'"' && text[name..end].SequenceEqual(kept.Field);
    }

    /// <summary>The offset of the colon after a property's name. A quote inside a name is always written as a \u escape.</summary>
    private static int EndOfName(ReadOnlySpan<byte> text, int start) =>
        start + BeforeName + text[(start + BeforeName)..].IndexOf((byte)'"') + 1;

    /// <summary>The name of a property, unescaped.</summary>
    public static string NameAt(ReadOnlySpan<byte> text, int start)
    {
        var reader = new Utf8JsonReader(text[(start + 1)..EndOfName(text, start)]);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>Appends the name of a property in the spelling that was read.</summary>
    public static void AppendName(ref JsonWriting writing, byte[] name)
    {
        writing.Append((byte)',');
        writing.AppendQuoted(name);
        writing.Append((byte)':');
    }

    /// <summary>Replaces the last property of the text by its kept value.</summary>
    /// <param name="start">The offset of the property: comma, quoted name, colon, value.</param>
    /// <param name="isNamed">True if the property is already written with the name that was read.</param>
    public static void Replace(ref JsonWriting writing, int start, in KeptValue kept, bool isNamed)
    {
        var property = writing.Since(start);
        var colon = EndOfName(property, 0);
        var value = property[(colon + 1)..];
        var name = isNamed ? null : kept.Name;

        // The kept text of a scalar is dropped on assignment. A list or map, or additional properties, may have been changed in place.
        var isUnchanged = kept.Text is not null && kept.Field.Length > 0
            && (value is not [(byte)'[' or (byte)'{', ..] || IsEmptyFor(kept, value));
        if (isUnchanged)
        {
            writing.Position = start;
            if ((kept.NonCanonical & NonCanonical.Missing) == 0)
            {
                Rename(ref writing, start + colon + 1, name);
                writing.AppendPreserved(kept.Text);
            }
        }
        else if (kept.Text is not null && !IsWhole(kept))
        {
            ReplaceValue(ref writing, start, start + colon + 1, name, new SourceText(kept.Text, kept.NonCanonical, kept.Misfits));
        }
        else if (name is not null)
        {
            ReplaceValue(ref writing, start, start + colon + 1, name, null); // perhaps a list or map to which the program added elements
        }
    }

    private static void ReplaceValue(ref JsonWriting writing, int start, int valueStart, byte[]? name, SourceText? source)
    {
        var value = writing.Since(valueStart);
        var rented = ArrayPool<byte>.Shared.Rent(value.Length);
        try
        {
            value.CopyTo(rented);
            value = rented.AsSpan(0, value.Length);
            writing.Position = start;
            Rename(ref writing, valueStart, name);
            if (source is { } text)
            {
                SourceTextRestorer.AppendTo(ref writing, value, text);
            }
            else
            {
                writing.Append(value);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Writes the name that was read for the property at the end of the text, if it differs from the written one.</summary>
    private static void Rename(ref JsonWriting writing, int valueStart, byte[]? name)
    {
        if (name is null)
        {
            writing.Position = valueStart;
        }
        else
        {
            AppendName(ref writing, name);
        }
    }

    /// <summary>True if a text is kept for the value as a whole.</summary>
    private static bool IsWhole(in KeptValue kept) =>
        (kept.NonCanonical & (NonCanonical.Misfit | NonCanonical.Missing | NonCanonical.Null)) != 0 || kept.IsAssigned;

    private static bool IsEmptyFor(in KeptValue kept, ReadOnlySpan<byte> value) => IsWhole(kept) && (value.Length == 2 || kept.IsExplicit);
}
