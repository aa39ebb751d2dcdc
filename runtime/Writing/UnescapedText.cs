using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text.Encodings.Web;

namespace Router.Codegen.Writing;

/// <summary>Text in which <see cref="JavaScriptEncoder.Default"/> escapes nothing. It is checked and copied in one pass.</summary>
internal static class UnescapedText
{
    private const int Quarter = 4;
    private const int Half = 8;
    private const int Whole = 16;

    // One bit for each character below 128. It is set if the character needs no escape.
    private const ulong PlainBelow64 = 0xAFFFF73B_00000000;
    private const ulong PlainAbove64 = 0x7FFFFFFE_EFFFFFFF;

    private static ReadOnlySpan<byte> EscapedByLowerDigit =>
        [0x43, 0x03, 0x07, 0x03, 0x03, 0x03, 0x07, 0x07, 0x03, 0x03, 0x03, 0x07, 0x2B, 0x03, 0x0B, 0x83];

    private static ReadOnlySpan<byte> BitsOfHigherDigits =>
        [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03];

    /// <summary>
    /// Copies a text, one byte for each character; false if a character must be escaped. The contents of the target are then undefined.
    /// </summary>
    /// <param name="target">A buffer at least as long as the text.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (target.Length < text.Length)
        {
            throw new ArgumentException("The target is shorter than the text.", nameof(target));
        }

        if (text.Length < Quarter || !Vector128.IsHardwareAccelerated)
        {
            return TryCopySingly(text, target);
        }

        // The checks above ensure that both spans have the text's length. Nothing below reads or writes beyond it.
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var destination = ref MemoryMarshal.GetReference(target);
        var length = (nuint)text.Length;
        if (length < Half)
        {
            var quarters = Vector128.Create(Read(ref source), Read(ref Unsafe.Add(ref source, length - Quarter))).AsUInt16();
            var both = Narrow(quarters, quarters, out var isShortest).AsUInt32();
            Unsafe.WriteUnaligned(ref destination, both[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, length - Quarter), both[1]);
            return isShortest;
        }

        if (length < Whole)
        {
            var ends = Narrow(ref source, 0, length - Half, out var isShortPlain).AsUInt64();
            Unsafe.WriteUnaligned(ref destination, ends[0]);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, length - Half), ends[1]);
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

    /// <summary>
    /// Copies a text up to its first character that must be escaped; returns the number of copied characters. The contents of the target
    /// behind them are undefined.
    /// </summary>
    /// <param name="target">A buffer at least as long as the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CopyBeginning(ReadOnlySpan<char> text, Span<byte> target)
    {
        var copied = 0;
        while (Vector128.IsHardwareAccelerated && text.Length - copied >= Whole)
        {
            // The slices check the bounds of the loads and of the store.
            ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.Slice(copied, Whole)));
            var bytes = Pack(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, Half));
            bytes.StoreUnsafe(ref MemoryMarshal.GetReference(target.Slice(copied, Whole)));
            var escaped = ~Vector128.Equals(FindEscaped(bytes), Vector128<byte>.Zero).ExtractMostSignificantBits() & ushort.MaxValue;
            if (escaped != 0)
            {
                return copied + BitOperations.TrailingZeroCount(escaped);
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

    /// <summary>True if a character needs no escape.</summary>
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

    /// <summary>Reads four characters. (Two vectors would be combined in memory, which stalls the processor.)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    /// <summary>Narrows two vectors of eight characters to bytes, and tests if all characters are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, nuint first, nuint second, out bool isPlain) =>
        Narrow(Vector128.LoadUnsafe(ref source, first), Vector128.LoadUnsafe(ref source, second), out isPlain);

    /// <summary>Narrows characters to bytes, and tests if all of them are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high, out bool isPlain)
    {
        var bytes = Pack(low, high);
        isPlain = FindEscaped(bytes) == Vector128<byte>.Zero;
        return bytes;
    }

    /// <summary>Gives zero for each character that needs no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FindEscaped(Vector128<byte> bytes)
    {
        // The table maps a byte's lower four bits to the set of upper four bits with which it must be escaped, one bit each. Upper bits of
        // 8 and above are not ASCII, and share the bits of control characters.
        return Look(Vector128.Create(EscapedByLowerDigit), bytes & Vector128.Create((byte)0xF))
            & Look(Vector128.Create(BitsOfHigherDigits), bytes >>> 4);
    }

    /// <summary>Narrows characters to bytes. A character above U+00FF becomes a byte that is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Pack(Vector128<ushort> low, Vector128<ushort> high)
    {
        if (Sse2.IsSupported)
        {
            return Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16());
        }

        var most = Vector128.Create((ushort)byte.MaxValue);
        return Vector128.Narrow(Vector128.Min(low, most), Vector128.Min(high, most));
    }

    /// <summary>Looks up bytes in a table, by indices below 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> indices) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indices)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(table, indices)
        : Vector128.Shuffle(table, indices);
}
