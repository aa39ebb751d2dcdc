using System.Buffers;

namespace Router.Codegen.Writing;

/// <summary>
/// The memory that longer text is written into. A thread keeps one array, as its values are written one after another and are of one size
/// as a rule.
/// </summary>
internal static class WritingBuffer
{
    /// <summary>The size above which memory goes back to the pool that all threads share.</summary>
    private const int LargestKept = 512 * 1024;

    [ThreadStatic]
    private static byte[]? t_kept;

    public static byte[] Rent(int length)
    {
        if (t_kept is not { } kept || kept.Length < length)
        {
            return ArrayPool<byte>.Shared.Rent(length);
        }

        t_kept = null; // a value may be written while another one is
        return kept;
    }

    public static void Return(byte[] bytes)
    {
        if (bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            return;
        }

        // Of two the larger one is kept.
        if (t_kept is { } kept)
        {
            ArrayPool<byte>.Shared.Return(kept.Length < bytes.Length ? kept : bytes);
            bytes = kept.Length < bytes.Length ? bytes : kept;
        }

        t_kept = bytes;
    }
}
