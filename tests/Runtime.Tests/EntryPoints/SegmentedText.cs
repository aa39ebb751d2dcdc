using System.Buffers;

namespace Router.Codegen.Tests.EntryPoints;

/// <summary>Text in segments, as from a pipe.</summary>
internal static class SegmentedText
{
    public static ReadOnlySequence<byte> Of(byte[] text, int length)
    {
        var first = new Segment(Piece(text, 0, length), 0);
        var last = first;
        for (var i = length; i < text.Length; i += length)
        {
            last = last.Add(Piece(text, i, length));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    /// <summary>
    /// A segment in its own array, between bytes that are not JSON. A reader that goes beyond the end of a segment does not find the next
    /// one there.
    /// </summary>
    private static ReadOnlyMemory<byte> Piece(byte[] text, int start, int length)
    {
        length = Math.Min(length, text.Length - start);
        var memory = new byte[length + 2];
        Array.Fill(memory, (byte)0xFF);
        text.AsSpan(start, length).CopyTo(memory.AsSpan(1));
        return memory.AsMemory(1, length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long start)
        {
            Memory = memory;
            RunningIndex = start;
        }

        public Segment Add(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
