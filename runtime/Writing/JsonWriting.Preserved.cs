using System.Buffers;
using System.Runtime.CompilerServices;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    /// <summary>
    /// The bytes that HTML could treat as markup, and the first byte of the line separators. In JSON they occur only in strings.
    /// </summary>
    private static readonly SearchValues<byte> Markup =
        SearchValues.Create([(byte)'<', (byte)'>', (byte)'&', (byte)'\'', LineSeparator[0]]);

    /// <summary>U+2028; U+2029 follows it.</summary>
    private static ReadOnlySpan<byte> LineSeparator => [0xE2, 0x80, 0xA8];

    /// <summary>
    /// Adds JSON text as it was read, except that it escapes the characters that the framework's encoder escapes for HTML: <c>&lt;</c>,
    /// <c>&gt;</c>, <c>&amp;</c>, <c>'</c> and the line separators. Programs embed JSON in HTML. These characters occur only in strings,
    /// whose values stay the same.
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
    /// Begins a value that is added in pieces. A piece may begin with a comma as a property does, or be replaced, so nothing is tracked
    /// until the value ends.
    /// </summary>
    /// <returns>The depth of the object to track again after the value; <see cref="Untracked"/> if there is none.</returns>
    internal int BeginValue()
    {
        if (_limit >= 0)
        {
            return Untracked;
        }

        Track();
        return Pause();
    }

    /// <summary>Ends a value that was added in pieces.</summary>
    internal void EndValue(int trackedDepth)
    {
        if (trackedDepth != Untracked)
        {
            _trackedDepth = trackedDepth;
            TrackAgain();
        }
    }

    /// <summary>Takes the kept elements of the list or map that has begun.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal KeptElements? TakeKept()
    {
        var kept = Kept;
        Kept = null;
        return kept;
    }

    /// <summary>Begins a value whose source text is kept.</summary>
    internal void BeginKept(SourceText source) => _withMisfits += source.Misfits is null ? 0 : 1;

    /// <summary>Ends a value whose source text is kept.</summary>
    internal void EndKept(SourceText source) => _withMisfits -= source.Misfits is null ? 0 : 1;

    /// <summary>Begins the properties of an object for which JSON is kept.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void BeginPreserved(PreservedJson preserved, int start)
    {
        if (Search is null ? preserved.ReplacesText : preserved.KeepsElements)
        {
            (_tracker ??= PropertyTracker.Take()).Begin(preserved, start, _trackedDepth);
            Resume(_depth);
        }
    }

    /// <summary>Ends the properties of an object for which JSON is kept, and adds the kept ones that were not written.</summary>
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

    /// <summary>Notes the text that was added since the last call. A completed property is replaced by what is kept for it.</summary>
    private void Track()
    {
        if (_tracker!.Note(Written))
        {
            Replace();
        }
    }

    /// <summary>Tracks the object again, after a value inside it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TrackAgain()
    {
        if (_tracker!.Skip(Written))
        {
            Replace();
        }

        Resume(_trackedDepth);
    }

    /// <summary>Replaces the last property by what is kept for it. It is at the end of the text, so no other text moves.</summary>
    private void Replace()
    {
        var depth = Pause();
        _tracker!.Replace(ref this);
        Resume(depth);
    }

    /// <summary>
    /// Begins an object or array directly inside the tracked object. The kept name of the property is written before the value, so the
    /// value does not move later. Nothing is tracked inside the value.
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
