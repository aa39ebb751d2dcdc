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
        var trackedDepth = BeginValue();
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
        EndValue(trackedDepth);
    }

    /// <summary>
    /// Begins a value that is added in pieces, which may begin as properties do, or be replaced in part: until its end nothing is told
    /// apart.
    /// </summary>
    /// <returns>The depth at which properties are told apart on behind it; -1 where they are not.</returns>
    internal int BeginValue()
    {
        if (_limit >= 0)
        {
            return Untracked;
        }

        Track();
        return Pause();
    }

    /// <summary>Ends it.</summary>
    internal void EndValue(int trackedDepth)
    {
        if (trackedDepth != Untracked)
        {
            _trackedDepth = trackedDepth;
            TrackAgain();
        }
    }

    /// <summary>Takes what is kept of the elements of the list or map that has begun.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal KeptElements? TakeKept()
    {
        var kept = Kept;
        Kept = null;
        return kept;
    }

    /// <summary>Begins a value whose text is kept.</summary>
    internal void BeginKept(SourceText source) => _withMisfits += source.Misfits is null ? 0 : 1;

    /// <summary>Ends it.</summary>
    internal void EndKept(SourceText source) => _withMisfits -= source.Misfits is null ? 0 : 1;

    /// <summary>Begins the properties of an object of which something is kept.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginPreserved(PreservedJson preserved, int start)
    {
        if (Search is null ? preserved.ReplacesText : preserved.KeepsElements)
        {
            (_tracker ??= PropertyTracker.Take()).Begin(preserved, start, _trackedDepth);
            Resume(_depth);
        }
    }

    /// <summary>Ends them: what was not written follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndPreserved(PreservedJson preserved, JsonModel model, int start)
    {
        if (_trackedDepth == _depth && _tracker!.IsOf(preserved))
        {
            Track();
            Pause();
            var written = _tracker.End(out var outerDepth);
            Complete(preserved, written);
            _trackedDepth = outerDepth;
        }
        else
        {
            Complete(preserved, []);
        }

        Search?.Add(model, start);
    }

    private void Complete(PreservedJson preserved, scoped ReadOnlySpan<bool> written)
    {
        var additional = _additional ?? [];
        _additional = null;
        if (Search is null)
        {
            preserved.Complete(ref this, additional, written);
        }
    }

    /// <summary>True if a text is kept for the property that is being written.</summary>
    private bool IsTextKept()
    {
        if (_limit < 0)
        {
            Track();
        }

        return _tracker is not null && _tracker.IsKept(Written);
    }

    /// <summary>Notes what was written since the last time; what is kept of a property takes its place once that is complete.</summary>
    private void Track()
    {
        if (_tracker!.Note(Written))
        {
            Replace();
        }
    }

    /// <summary>Goes on to tell properties apart, behind a value that stands in one of them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TrackAgain()
    {
        if (_tracker!.Skip(Written))
        {
            Replace();
        }

        Resume(_trackedDepth);
    }

    /// <summary>Puts what is kept of the last property in its place. All of its text stands at the end, so no other text moves.</summary>
    private void Replace()
    {
        var depth = Pause();
        _tracker!.Replace(ref this);
        Resume(depth);
    }

    /// <summary>
    /// Begins an object or array that is the value of a property. The property gets the name that came before the value is written, so that
    /// the value does not move; inside of it, nothing is told apart.
    /// </summary>
    private void BeginInside()
    {
        if (_limit < 0)
        {
            _tracker!.Note(Written);
            _limit = _buffer.Length;
            _tracker.Enter(ref this);
        }

        TrustDepth();
    }

    private int Pause()
    {
        var depth = _trackedDepth;
        _trackedDepth = Untracked;
        _limit = _buffer.Length;
        TrustDepth();
        return depth;
    }

    private void Resume(int depth)
    {
        _trackedDepth = depth;
        _limit = NoRoom;
        _trustedDepth = Math.Min(_trustedDepth, depth);
    }

    private void Escape(int character)
    {
        Reserve(EscapedText.LongestEscape);
        Position += EscapedText.Escape((char)character, _buffer[Position..]);
    }
}
