using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>
/// Tracks the properties of an object while it is written, and replaces those for which a name, text or elements are kept.
/// <see cref="JsonWriting"/> calls it whenever it is about to add text directly inside the object. A property is replaced as soon as it is
/// complete, before the next text is added. Only that property is then written twice.
/// </summary>
internal sealed class PropertyTracker
{
    /// <summary>The offset if no property is being written for which something may be kept.</summary>
    private const int NoProperty = -1;

    /// <summary>The tracker for the thread's next write. A thread usually writes one model after another.</summary>
    [ThreadStatic]
    private static PropertyTracker? s_unused;

    /// <summary>The tracked objects around the current one, outermost first.</summary>
    private TrackedObject[] _outer = new TrackedObject[4];

    private int _outerCount;

    /// <summary>The tracked object: the innermost one.</summary>
    private TrackedObject _object;

    /// <summary>A mark for each kept value of all tracked objects: true if it has been written.</summary>
    private bool[] _written = new bool[32];

    private int _writtenCount;

    private PropertyTracker()
    {
    }

    public static PropertyTracker Take()
    {
        var unused = s_unused ?? new PropertyTracker();
        s_unused = null;
        return unused;
    }

    /// <summary>Returns a tracker at the end of a write. After a failed write, objects may still be tracked; they are dropped.</summary>
    public static void Release(PropertyTracker tracker)
    {
        tracker._outer.AsSpan(0, tracker._outerCount).Clear();
        (tracker._outerCount, tracker._writtenCount, tracker._object) = (0, 0, default);
        s_unused = tracker;
    }

    /// <summary>Begins to track an object.</summary>
    /// <param name="start">The offset at which its first property will begin.</param>
    /// <param name="outerDepth">The depth of the object that was tracked until now.</param>
    public void Begin(PreservedJson preserved, int start, int outerDepth)
    {
        if (_outerCount == _outer.Length)
        {
            Array.Resize(ref _outer, _outerCount * 2);
        }

        _outer[_outerCount++] = _object;
        var count = preserved.Values.Length;
        if (_written.Length - _writtenCount < count)
        {
            Array.Resize(ref _written, Math.Max(_written.Length * 2, _writtenCount + count));
        }

        _written.AsSpan(_writtenCount, count).Clear();
        _object = new TrackedObject
        {
            Preserved = preserved,
            First = _writtenCount,
            Count = count,
            Left = preserved.Additional is { HasTexts: true } ? int.MaxValue : count,
            OuterDepth = outerDepth,
            Noted = start,
            Property = NoProperty,
        };
        _writtenCount += count;
    }

    /// <summary>True if the tracked object is the one with this preserved JSON.</summary>
    public bool IsOf(PreservedJson preserved) => ReferenceEquals(_object.Preserved, preserved);

    /// <summary>
    /// Notes the text that was added since the last call. The name of a property begins with a comma; no other text of the object does.
    /// </summary>
    /// <returns>True if a property is complete for which something may be kept.</returns>
    public bool Note(ReadOnlySpan<byte> written)
    {
        var noted = _object.Noted;
        _object.Noted = written.Length;
        if ((uint)noted < (uint)written.Length && written[noted] == (byte)',')
        {
            _object.Property = _object.Left > 0 ? noted : NoProperty;
            _object.Place = TrackedPlace.Unsought;
            _object.IsNamed = false;
        }

        return _object.Property != NoProperty && written[^1] != (byte)':';
    }

    /// <summary>Skips the text of a value that was added in pieces, or of an object or array.</summary>
    /// <returns>The same as from <see cref="Note"/>.</returns>
    public bool Skip(ReadOnlySpan<byte> written)
    {
        _object.Noted = written.Length;
        return _object.Property != NoProperty;
    }

    /// <summary>True if a text is kept for the property that is being written.</summary>
    public bool IsKept(ReadOnlySpan<byte> written) =>
        _object.Preserved is not null && _object.Property != NoProperty && TryFind(written, out var kept) && kept.Text is not null;

    /// <summary>Begins a property value that is an object or array. A kept name replaces the written one.</summary>
    public void Enter(ref JsonWriting writing)
    {
        var start = _object.Property;
        if (start == NoProperty || !TryFind(writing.Written, out var kept))
        {
            _object.Property = NoProperty;
            return;
        }

        if (writing.Search is null && kept.Name is not null)
        {
            writing.Position = start;
            WrittenProperty.AppendName(ref writing, kept.Name);
            _object.IsNamed = true;
        }

        if (kept.Elements is not null)
        {
            writing.Kept = kept.Elements;
        }

        if (kept.Text is null)
        {
            _object.Property = NoProperty;
        }
    }

    /// <summary>Replaces the completed property by what is kept for it.</summary>
    public void Replace(ref JsonWriting writing)
    {
        var start = _object.Property;
        _object.Property = NoProperty;
        if (writing.Search is null && TryFind(writing.Written, start, out var kept))
        {
            WrittenProperty.Replace(ref writing, start, kept, _object.IsNamed);
            _object.Noted = writing.Position;
        }
    }

    /// <summary>Stops tracking the object.</summary>
    /// <param name="outerDepth">The depth of the object that is tracked from now on.</param>
    /// <returns>A mark for each kept value of the object: true if it has been written.</returns>
    public ReadOnlySpan<bool> End(out int outerDepth)
    {
        var written = _written.AsSpan(_object.First, _object.Count);
        _writtenCount = _object.First;
        outerDepth = _object.OuterDepth;
        _object = _outer[--_outerCount];
        _outer[_outerCount] = default;
        return written;
    }

    private bool TryFind(ReadOnlySpan<byte> written, out KeptValue kept) => TryFind(written, _object.Property, out kept);

    /// <summary>Finds what is kept for a property.</summary>
    /// <param name="start">The offset of the property's comma.</param>
    private bool TryFind(ReadOnlySpan<byte> written, int start, out KeptValue kept)
    {
        var preserved = _object.Preserved;
        if (_object.Place == TrackedPlace.Unsought)
        {
            Seek(preserved, written, start);
        }

        switch (_object.Place)
        {
            case TrackedPlace.Field:
                kept = preserved.Values[_object.Field];
                return true;
            case TrackedPlace.Additional:
                kept = preserved.Additional!.Values[WrittenProperty.NameAt(written, start)];
                return true;
            default:
                kept = default;
                return false;
        }
    }

    private void Seek(PreservedJson preserved, ReadOnlySpan<byte> written, int start)
    {
        var field = WrittenProperty.Find(preserved.Values, written, start, _object.Hint);
        if (field >= 0)
        {
            _written[_object.First + field] = true;
            _object.Left--;
            (_object.Place, _object.Field, _object.Hint) = (TrackedPlace.Field, field, field + 1);
        }
        else
        {
            var isKept = preserved.Additional is { HasTexts: true } additional
                && additional.Values.ContainsKey(WrittenProperty.NameAt(written, start));
            _object.Place = isKept ? TrackedPlace.Additional : TrackedPlace.None;
        }
    }
}
