using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text.Encodings.Web;

namespace Router.Codegen.Writing;

/// <summary>Text in which <see cref="JavaScriptEncoder.Default"/> escapes nothing: it is looked at and copied in one go.</summary>
internal static class UnescapedText
{
    private const int Quarter = 4;
    private const int Half = 8;
    private const int Whole = 16;

    // A bit for each character below 128: set where it needs no escape.
    private const ulong PlainBelow64 = 0xAFFFF73B_00000000;
    private const ulong PlainAbove64 = 0x7FFFFFFE_EFFFFFFF;

    private static ReadOnlySpan<byte> EscapedByLowerDigit =>
        [0x43, 0x03, 0x07, 0x03, 0x03, 0x03, 0x07, 0x07, 0x03, 0x03, 0x03, 0x07, 0x2B, 0x03, 0x0B, 0x83];

    private static ReadOnlySpan<byte> BitsOfHigherDigits =>
        [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03, 0x03];

    /// <summary>
    /// Copies a text, a byte for each character. False where something in it has to be escaped; then the target holds anything.
    /// </summary>
    /// <param name="target">At least as long as the text.</param>
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

        // Nothing below reads or writes beyond the text's length, to which the lines above hold both spans.
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
    /// Copies a text up to its first character that has to be escaped; returns how much that is. Behind it the target holds anything.
    /// </summary>
    /// <param name="target">At least as long as the text.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CopyBeginning(ReadOnlySpan<char> text, Span<byte> target)
    {
        var copied = 0;
        while (Vector128.IsHardwareAccelerated && text.Length - copied >= Whole)
        {
            // The slices hold the loads and the store to their bounds.
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

    /// <summary>Four characters. (Two vectors of them would be put together in memory, which the processor waits for.)</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref ushort source) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));

    /// <summary>Eight characters and eight more as bytes, and whether all of them are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(ref ushort source, nuint first, nuint second, out bool isPlain) =>
        Narrow(Vector128.LoadUnsafe(ref source, first), Vector128.LoadUnsafe(ref source, second), out isPlain);

    /// <summary>Characters as bytes, and whether all of them are plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high, out bool isPlain)
    {
        var bytes = Pack(low, high);
        isPlain = FindEscaped(bytes) == Vector128<byte>.Zero;
        return bytes;
    }

    /// <summary>Bytes that are zero where the character needs no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FindEscaped(Vector128<byte> bytes)
    {
        // A byte's lower digit tells which higher ones are escaped with it: a bit each. Those of 8 and above, which are not ASCII, share
        // the bits of controls.
        return Look(Vector128.Create(EscapedByLowerDigit), bytes & Vector128.Create((byte)0xF))
            & Look(Vector128.Create(BitsOfHigherDigits), bytes >>> 4);
    }

    /// <summary>The bytes of characters; of those beyond a byte one that is not plain.</summary>
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

    /// <summary>The bytes of a table at indices below 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> indices) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(table, indices)
        : AdvSimd.Arm64.IsSupported ? AdvSimd.Arm64.VectorTableLookup(table, indices)
        : Vector128.Shuffle(table, indices);
}
