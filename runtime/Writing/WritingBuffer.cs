using System.Buffers;

namespace Router.Codegen.Writing;

/// <summary>
/// The buffer for longer texts. Each thread keeps one array: its values are usually of similar size and are written one after another.
/// </summary>
internal static class WritingBuffer
{
    /// <summary>The size above which an array is returned to the shared pool.</summary>
    private const int LargestKept = 512 * 1024;

    [ThreadStatic]
    private static byte[]? t_kept;

    public static byte[] Rent(int length)
    {
        if (t_kept is not { } kept || kept.Length < length)
        {
            return ArrayPool<byte>.Shared.Rent(length);
        }

        t_kept = null; // writing may be nested
        return kept;
    }

    public static void Return(byte[] bytes)
    {
        if (bytes.Length > LargestKept)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            return;
        }

        // The larger of two arrays is kept.
        if (t_kept is { } kept)
        {
            ArrayPool<byte>.Shared.Return(kept.Length < bytes.Length ? kept : bytes);
            bytes = kept.Length < bytes.Length ? bytes : kept;
        }

        t_kept = bytes;
    }
}
