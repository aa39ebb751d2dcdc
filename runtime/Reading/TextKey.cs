using System.Buffers.Binary;

namespace Router.Codegen;

/// <summary>The beginning and the end of a text: texts of one length up to 16 bytes are equal if these are.</summary>
internal struct TextKey
{
    private const int Longest = 16;

    public ulong Head;
    public ulong Tail;

    public static TextKey Of(ReadOnlySpan<byte> text) => text.Length switch
    {
        >= sizeof(ulong) => new() { Head = BinaryPrimitives.ReadUInt64LittleEndian(text), Tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]) },
        >= sizeof(uint) => new() { Head = BinaryPrimitives.ReadUInt32LittleEndian(text), Tail = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) },
        > 0 => new() { Head = text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16) },
        _ => default,
    };

    /// <summary>Whether two texts are the same.</summary>
    public static bool AreSame(TextKey leftKey, ReadOnlySpan<byte> left, TextKey rightKey, ReadOnlySpan<byte> right) =>
        leftKey.Head == rightKey.Head && leftKey.Tail == rightKey.Tail && left.Length == right.Length && (left.Length <= Longest || left.SequenceEqual(right));

    /// <summary>A number below a power of two that differs between most texts.</summary>
    public readonly int Bucket(int length, int bits) => (int)((((Head * 0x9E3779B97F4A7C15) ^ (Tail * 0xC2B2AE3D27D4EB4F)) + (ulong)length) * 0x9E3779B97F4A7C15 >> (64 - bits));
}
