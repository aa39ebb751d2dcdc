using System.Buffers;

namespace Router.Codegen;

/// <summary>
/// The memory that text is written into. A thread keeps one array, as its values are written one after another and are of one size as a rule. A write that
/// fails does not return its array, which is left to the garbage collector then.
/// </summary>
internal sealed class WritingBuffer
{
    private const int Smallest = 4 * 1024;

    /// <summary>What is larger goes back to the pool that all threads share.</summary>
    private const int LargestKept = 512 * 1024;

    [ThreadStatic]
    private static WritingBuffer? t_current;

    private byte[]? _kept;

    public static WritingBuffer Current => t_current ??= new();

    public byte[] Rent()
    {
        var kept = _kept;
        _kept = null; // a value may be written while another one is
        return kept ?? ArrayPool<byte>.Shared.Rent(Smallest);
    }

    public void Return(byte[] bytes)
    {
        if (_kept is null && bytes.Length <= LargestKept)
        {
            _kept = bytes;
        }
        else
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
