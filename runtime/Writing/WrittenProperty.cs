using System.Buffers;
using System.Text;
using System.Text.Json;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>The text of a property that was written: a comma, the quoted name, a colon, the value.</summary>
internal static class WrittenProperty
{
    /// <summary>The length of what stands before a name: comma and quote.</summary>
    private const int BeforeName = 2;

    /// <summary>The place of what is kept of a property among what is kept of fields; -1 where nothing is.</summary>
    /// <param name="start">Where the property begins, with its comma.</param>
    /// <param name="hint">Where to look first: what is kept comes in the order of the page as a rule.</param>
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

    /// <summary>The place of the colon behind the name of a property; no name has a quote in it that is not escaped as a code.</summary>
    private static int EndOfName(ReadOnlySpan<byte> text, int start) =>
        start + BeforeName + text[(start + BeforeName)..].IndexOf((byte)'"') + 1;

    /// <summary>The name of a property, unescaped.</summary>
    public static string NameAt(ReadOnlySpan<byte> text, int start)
    {
        var reader = new Utf8JsonReader(text[(start + 1)..EndOfName(text, start)]);
        reader.Read();
        return reader.GetString()!;
    }

    /// <summary>Adds the name of a property that came in another spelling.</summary>
    public static void AppendName(ref JsonWriting writing, byte[] name)
    {
        writing.Append((byte)',');
        writing.AppendQuoted(name);
        writing.Append((byte)':');
    }

    /// <summary>Puts what is kept of the property with which the text ends in its place.</summary>
    /// <param name="start">Where the property begins: comma, quoted name, colon, value.</param>
    /// <param name="isNamed">True if it has the name that came already.</param>
    public static void Replace(ref JsonWriting writing, int start, in KeptValue kept, bool isNamed)
    {
        var property = writing.Since(start);
        var colon = EndOfName(property, 0);
        var value = property[(colon + 1)..];
        var name = isNamed ? null : kept.Name;

        // A scalar that was assigned is kept no more. A program may change a list or map, and additional properties, which are a map.
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
            ReplaceValue(ref writing, start, start + colon + 1, name, null); // perhaps a list or map that a program has filled
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

    /// <summary>Moves behind the name of the property that begins where the text ends, which may be another than was written.</summary>
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

    /// <summary>True if a text is kept in place of the value as a whole.</summary>
    private static bool IsWhole(in KeptValue kept) =>
        (kept.NonCanonical & (NonCanonical.Misfit | NonCanonical.Missing | NonCanonical.Null)) != 0 || kept.IsAssigned;

    private static bool IsEmptyFor(in KeptValue kept, ReadOnlySpan<byte> value) => IsWhole(kept) && (value.Length == 2 || kept.IsExplicit);
}
