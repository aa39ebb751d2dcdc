using System.Buffers.Binary;
using System.Numerics;

namespace Router.Codegen.Reading.Names;

/// <summary>The length, beginning and end of a text. Texts of up to 16 bytes are equal if their keys are.</summary>
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

    /// <summary>True if <paramref name="text"/>, the text of this key, equals the text of another key.</summary>
    public readonly bool IsSame(ReadOnlySpan<byte> text, in TextKey other, byte[]? otherText) =>
        Head == other.Head && Tail == other.Tail && Length == other.Length && (Length <= Longest || text.SequenceEqual(otherText));

    /// <summary>A hash of <paramref name="bits"/> bits.</summary>
    public readonly int Bucket(int bits) =>
        (int)((((Head ^ BitOperations.RotateLeft(Tail, 23)) + (ulong)Length) * 0x9E3779B97F4A7C15) >> (64 - bits));
}
