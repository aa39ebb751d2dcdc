using System.Collections;
using Router.Codegen.Emitted;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>The source information about an element of a list or map that its value does not have.</summary>
/// <param name="Text">The text of a misfit, without space between its tokens; empty if the element is not a misfit.</param>
/// <param name="Mark">The misfit; null if the element is a list or map that contains misfits.</param>
/// <param name="Inside">The kept parts of the elements of a list or map.</param>
internal sealed record KeptElement(byte[] Text, MisfitMark? Mark, KeptElements? Inside)
{
    /// <summary>Makes the same for a copy of the element. The texts are immutable and shared.</summary>
    public KeptElement Copy(JsonCopies copies) => this with { Inside = Inside?.Copy(copies) };

    /// <summary>True if the value is the empty value of its type, as which a misfit is read.</summary>
    public static bool IsEmpty<T>(T value) => IsNothing(value) || value is ICollection { Count: 0 };

    /// <summary>Writes an element: its source text if it is a misfit that is still empty, else its value.</summary>
    /// <param name="kept">The kept part of the element; null if there is none.</param>
    public static void Write<T, TCodec>(ref JsonWriting writing, T value, KeptElement? kept)
        where TCodec : IJsonCodec<T>
    {
        if (kept is { Mark: not null } && IsEmpty(value))
        {
            if (writing.Search is not { } search)
            {
                writing.AppendPreserved(kept.Text);
                return;
            }

            search.Add(kept, writing.Position);
        }

        if (IsNothing(value))
        {
            writing.WriteNullValue(); // the empty value of a misfit, moved by the program
        }
        else
        {
            writing.Kept = kept?.Inside;
            TCodec.WriteJson(ref writing, value);
        }
    }

    private static bool IsNothing<T>(T value) => value is null or IUnionValue { Content: null };
}
