using System.Buffers.Binary;
using System.Numerics;

namespace Router.Codegen.Reading.Names;

/// <summary>The length, the beginning and the end of a text: texts up to 16 bytes are equal if these are.</summary>
internal struct TextKey
{
    private const int Longest = 16;

    public int Length;
    public ulong Head;
    public ulong Tail;

    public static TextKey Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= sizeof(ulong) => new()
        {
            Length = text.Length,
            Head = BinaryPrimitives.ReadUInt64LittleEndian(text),
            Tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]),
        },
        >= sizeof(uint) => new()
        {
            Length = text.Length,
            Head = BinaryPrimitives.ReadUInt32LittleEndian(text),
            Tail = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]),
        },
        > 0 => new() { Length = text.Length, Head = text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16) },
        _ => default,
    };

    /// <summary>True if the key's text, which is <paramref name="text"/>, is the same as another.</summary>
    public readonly bool IsSame(ReadOnlySpan<byte> text, in TextKey other, byte[]? otherText) =>
        Head == other.Head && Tail == other.Tail && Length == other.Length && (Length <= Longest || text.SequenceEqual(otherText));

    /// <summary>A number below a power of two that differs between most texts.</summary>
    public readonly int Bucket(int bits) =>
        (int)((((Head ^ BitOperations.RotateLeft(Tail, 23)) + (ulong)Length) * 0x9E3779B97F4A7C15) >> (64 - bits));
}
