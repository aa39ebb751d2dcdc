using System.Collections;
using Router.Codegen.Emitted;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>The part of an element of a list or map that its value does not say.</summary>
/// <param name="Text">The text of a misfit, without space between its tokens; empty where the element is none.</param>
/// <param name="Mark">The misfit; null where the element is a list or map with misfits in it.</param>
/// <param name="Inside">The kept parts of the elements of a list or map.</param>
internal sealed record KeptElement(byte[] Text, MisfitMark? Mark, KeptElements? Inside)
{
    /// <summary>The same for the copy of the element. Texts are shared: nothing changes them.</summary>
    public KeptElement Copy(JsonCopies copies) => this with { Inside = Inside?.Copy(copies) };

    /// <summary>True if the value is still the empty one that a misfit is read as.</summary>
    public static bool IsEmpty<T>(T value) => IsNothing(value) || value is ICollection { Count: 0 };

    /// <summary>Adds an element: what came, where the value is still the one that was read of it.</summary>
    /// <param name="kept">The kept part of the element; null where the value says all of it, or none came.</param>
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
            writing.WriteNullValue(); // the empty value of a misfit that a program has moved
        }
        else
        {
            writing.Kept = kept?.Inside;
            TCodec.WriteJson(ref writing, value);
        }
    }

    private static bool IsNothing<T>(T value) => value is null or IUnionValue { Content: null };
}
