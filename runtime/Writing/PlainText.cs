using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Encodings.Web;

namespace Router.Codegen;

/// <summary>Text in which <see cref="JavaScriptEncoder.Default"/> escapes nothing: it is looked at and copied in one go.</summary>
internal static class PlainText
{
    private const int Half = 8;
    private const int Whole = 16;

    // A bit for each character below 128: set where it needs no escape.
    private const ulong PlainBelow64 = 0xAFFFF73B_00000000;
    private const ulong PlainAbove64 = 0x7FFFFFFE_EFFFFFFF;

    /// <summary>Copies a text, a byte for each character. False where something in it has to be escaped; then the target holds anything.</summary>
    /// <param name="target">At least as long as the text.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (target.Length < text.Length)
        {
            throw new ArgumentException("The target is shorter than the text.", nameof(target));
        }

        if (text.Length < Half || !Vector128.IsHardwareAccelerated)
        {
            return TryCopySingly(text, target);
        }

        // Nothing below reads or writes beyond the text's length, to which the lines above hold both spans.
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var destination = ref MemoryMarshal.GetReference(target);
        var length = (nuint)text.Length;
        if (length < Whole)
        {
            var ends = Narrow(ref source, 0, length - Half, out var isShortPlain);
            ends.GetLower().StoreUnsafe(ref destination);
            ends.GetUpper().StoreUnsafe(ref destination, length - Half);
            return isShortPlain;
        }

        var last = length - Whole;
        for (nuint i = 0; i < last; i += Whole)
        {
            Narrow(ref source, i, i + Half, out var isPlain).StoreUnsafe(ref destination, i);
            if (!isPlain)
            {
                return false;
            }
        }

        Narrow(ref source, last, last + Half, out var isEndPlain).StoreUnsafe(ref destination, last);
        return isEndPlain;
    }

    /// <summary>Copies a text up to its first character that has to be escaped; returns how much that is. Behind it the target holds anything.</summary>
    /// <param name="target">At least as long as the text.</param>
    public static int CopyBeginning(ReadOnlySpan<char> text, Span<byte> target)
    {
        var copied = 0;
        while (Vector128.IsHardwareAccelerated && text.Length - copied >= Whole)
        {
            // The slices hold the loads and the store to their bounds.
            ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.Slice(copied, Whole)));
            Narrow(ref source, 0, Half, out var isPlain).StoreUnsafe(ref MemoryMarshal.GetReference(target.Slice(copied, Whole)));
            if (!isPlain)
            {
                break;
            }

            copied += Whole;
        }

        while (copied < text.Length && IsPlain(text[copied]))
        {
            target[copied] = (byte)text[copied];
            copied++;
        }

        return copied;
    }

    /// <summary>Whether a character needs no escape.</summary>
    public static bool IsPlain(char c) => c < 128 && (((c < 64 ? PlainBelow64 : PlainAbove64) >> (c & 63)) & 1) != 0;

    private static bool TryCopySingly(ReadOnlySpan<char> text, Span<byte> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return false;
            }

            target[i] = (byte)text[i];
        }

        return true;
    }

    /// <summary>Eight characters and eight more as bytes, and whether all of them are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, nuint first, nuint second, out bool isPlain)
    {
        var low = Vector128.LoadUnsafe(ref source, first);
        var high = Vector128.LoadUnsafe(ref source, second);
        var bytes = Vector128.Narrow(low, high);
        // < and >, as & and ', differ in one bit.
        var escaped = Vector128.LessThan(bytes, Vector128.Create((byte)' '))
            | Vector128.GreaterThan(bytes, Vector128.Create((byte)'~'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes | Vector128.Create((byte)('&' ^ '\'')), Vector128.Create((byte)'\''))
            | Vector128.Equals(bytes, Vector128.Create((byte)'+'))
            | Vector128.Equals(bytes | Vector128.Create((byte)('<' ^ '>')), Vector128.Create((byte)'>'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'`'));
        var wide = (low | high) & Vector128.Create((ushort)0xFF00);
        isPlain = (escaped | wide.AsByte()) == Vector128<byte>.Zero;
        return bytes;
    }
}
