using System.Runtime.CompilerServices;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    /// <summary>The size of the stack memory that an entry point first writes into. Most values fit.</summary>
    internal const int BytesOnStack = 1024;

    /// <summary>A limit that every text exceeds.</summary>
    private const int NoRoom = int.MinValue / 2;

    /// <summary>The text so far.</summary>
    internal readonly ReadOnlySpan<byte> Written => _buffer[..Position];

    internal readonly ReadOnlySpan<byte> Since(int start) => _buffer[start..Position];

    /// <summary>Returns the buffer and the tracker at the end of a write, even of one that failed.</summary>
    internal readonly void Return()
    {
        ReturnBuffer();
        if (_tracker is not null)
        {
            PropertyTracker.Release(_tracker);
        }
    }

    private readonly void ReturnBuffer()
    {
        if (_rented is not null)
        {
            WritingBuffer.Return(_rented);
        }
    }

    /// <summary>Adds text that is already JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(scoped ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer[Position..]);
        Position += text.Length;
    }

    /// <summary>Adds one byte of text that is already JSON.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(byte text)
    {
        Reserve(1);
        _buffer[Position++] = text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reserve(int length)
    {
        if (_limit - Position < length)
        {
            ReserveSlow(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReserveSlow(int length)
    {
        if (_limit < 0)
        {
            Track();
        }

        if (_buffer.Length - Position < length)
        {
            Grow(length);
        }
    }

    private void Grow(int length)
    {
        var larger = WritingBuffer.Rent(checked((int)Math.Max((long)Position + length, Math.Min(_buffer.Length * 2L, Array.MaxLength))));
        Written.CopyTo(larger);
        ReturnBuffer();
        _rented = larger;
        _buffer = larger;
        _limit = _limit < 0 ? NoRoom : larger.Length;
    }
}
