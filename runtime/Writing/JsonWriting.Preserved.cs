using System.Buffers;
using System.Runtime.CompilerServices;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    /// <summary>
    /// The bytes that HTML could take for markup, and the first byte of the line separators. In JSON they stand in strings alone.
    /// </summary>
    private static readonly SearchValues<byte> Markup =
        SearchValues.Create([(byte)'<', (byte)'>', (byte)'&', (byte)'\'', LineSeparator[0]]);

    /// <summary>U+2028; U+2029 follows it.</summary>
    private static ReadOnlySpan<byte> LineSeparator => [0xE2, 0x80, 0xA8];

    /// <summary>
    /// Adds JSON text as it came. Only what the framework's encoder escapes for the sake of HTML is escaped, since programs put JSON into
    /// pages: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, <c>'</c> and the line separators. It stands in strings, which stay the same.
    /// </summary>
    internal void AppendPreserved(scoped ReadOnlySpan<byte> text)
    {
        var isTracked = BeginValue();
        for (int found; (found = text.IndexOfAny(Markup)) >= 0;)
        {
            Append(text[..found]);
            text = text[found..];
            if (text[0] != LineSeparator[0])
            {
                Escape(text[0]);
                text = text[1..];
            }
            else if (text.Length >= LineSeparator.Length && text[1] == LineSeparator[1] && text[2] - LineSeparator[2] is 0 or 1)
            {
                Escape((char)('\u2028' + text[2] - LineSeparator[2]));
                text = text[LineSeparator.Length..];
            }
            else
            {
                Append(text[0]);
                text = text[1..];
            }
        }

        Append(text);
        EndValue(isTracked);
    }

    /// <summary>Makes room for a property that is written again, so that the text of the first does not move meanwhile.</summary>
    /// <param name="length">The length of the first.</param>
    internal void ReserveKept(int length, in KeptValue kept) =>
        Reserve(checked(length + (((kept.Name?.Length ?? 0) + (kept.Text?.Length ?? 0) + 1) * EscapedText.LongestEscape)));

    /// <summary>Moves the text from a position on to another before it, in place of the text from there to a second position.</summary>
    [SkipLocalsInit]
    internal void MoveBack(int position, int from, int to)
    {
        const int MostOnStack = 256;
        var moved = _buffer[position..Position];
        Span<byte> copy = moved.Length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[moved.Length];
        moved.CopyTo(copy);
        _buffer[to..position].CopyTo(_buffer[(from + moved.Length)..]);
        copy[..moved.Length].CopyTo(_buffer[from..]);
        Position -= to - from;
    }

    /// <summary>Begins a value that is added in pieces, which may begin as properties do. Returns true if it is told apart.</summary>
    private bool BeginValue()
    {
        if (_limit >= 0)
        {
            return false;
        }

        Track();
        _limit = _buffer.Length;
        return true;
    }

    private void EndValue(bool isTracked)
    {
        if (isTracked)
        {
            TrackAgain();
        }
    }

    /// <summary>Begins a value whose text is kept.</summary>
    internal void BeginKept(SourceText source) => _withMisfits += source.Misfits is null ? 0 : 1;

    /// <summary>Ends it.</summary>
    internal void EndKept(SourceText source) => _withMisfits -= source.Misfits is null ? 0 : 1;

    /// <summary>Begins the properties of an object of which something is kept.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginPreserved(PreservedJson preserved, int start)
    {
        if (Search is null && preserved.ReplacesText)
        {
            if (_limit < 0)
            {
                _tracker!.Note(Written);
            }

            (_tracker ??= PropertyTracker.Take()).Begin(preserved, start, _trackedDepth);
            _trackedDepth = _depth;
            _limit = NoRoom;
        }
    }

    /// <summary>Ends them: kept texts replace those that were written, and what was not written follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndPreserved(PreservedJson preserved, JsonModel model, int start)
    {
        if (Search is not null)
        {
            Search.Add(model, start);
        }
        else if (_trackedDepth == _depth && _tracker!.IsOf(preserved))
        {
            _tracker.Note(Written);
            _limit = _buffer.Length;
            _trackedDepth = -1;
            var written = _tracker.End(ref this, out var outerDepth);
            preserved.Complete(ref this, start, written);
            _trackedDepth = outerDepth;
        }
        else
        {
            preserved.Complete(ref this, start, []);
        }
    }

    /// <summary>Notes what was written since the last time; of what stands deeper, nothing has to be told apart.</summary>
    private void Track()
    {
        _tracker!.Note(Written);
        if (_depth != _trackedDepth)
        {
            _limit = _buffer.Length;
        }
    }

    /// <summary>Goes on to tell properties apart, behind a value that is an object or array.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TrackAgain()
    {
        _tracker!.Skip(Written, isNoted: _limit >= 0);
        _limit = NoRoom;
    }

    private void Escape(int character)
    {
        Reserve(EscapedText.LongestEscape);
        Position += EscapedText.Escape((char)character, _buffer[Position..]);
    }
}
