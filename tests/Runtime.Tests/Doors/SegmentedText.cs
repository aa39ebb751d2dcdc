using System.Buffers;

namespace Router.Codegen.Tests.Doors;

/// <summary>Text in segments, as a pipe hands it over.</summary>
internal static class SegmentedText
{
    public static ReadOnlySequence<byte> Of(byte[] text, int length)
    {
        var first = new Segment(text.AsMemory(0, Math.Min(length, text.Length)), 0);
        var last = first;
        for (var i = length; i < text.Length; i += length)
        {
            last = last.Add(text.AsMemory(i, Math.Min(length, text.Length - i)));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
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
