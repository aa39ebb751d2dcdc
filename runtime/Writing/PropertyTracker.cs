using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>
/// Tells the properties of an object apart while it is written, so that what is kept of some can take the place of what was written for
/// them. <see cref="JsonWriting"/> calls it whenever it is about to add a text directly inside the object. A property is replaced as soon
/// as it is complete, and what follows is not written yet: so nothing is written twice but the property itself.
/// </summary>
internal sealed class PropertyTracker
{
    /// <summary>Stands for the start of a property where none is being written of which something may be kept.</summary>
    private const int NoProperty = -1;

    /// <summary>The one that the thread's next write takes: most models are written in one go, one after the other.</summary>
    [ThreadStatic]
    private static PropertyTracker? s_unused;

    /// <summary>The objects around the one that is told apart, outermost first.</summary>
    private Frame[] _outer = new Frame[4];

    private int _outerCount;

    /// <summary>The object that is told apart.</summary>
    private Frame _frame;

    /// <summary>Marks the kept values of all these objects that are written.</summary>
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

    /// <summary>To be called at the end of a write. Objects that a write that failed has left open are let go.</summary>
    public static void Release(PropertyTracker tracker)
    {
        tracker._outer.AsSpan(0, tracker._outerCount).Clear();
        (tracker._outerCount, tracker._writtenCount, tracker._frame) = (0, 0, default);
        s_unused = tracker;
    }

    /// <summary>Begins an object.</summary>
    /// <param name="start">Where its first property will begin.</param>
    /// <param name="outerDepth">The depth of the object that was told apart until now.</param>
    public void Begin(PreservedJson preserved, int start, int outerDepth)
    {
        if (_outerCount == _outer.Length)
        {
            Array.Resize(ref _outer, _outerCount * 2);
        }

        _outer[_outerCount++] = _frame;
        var count = preserved.Values.Length;
        if (_written.Length - _writtenCount < count)
        {
            Array.Resize(ref _written, Math.Max(_written.Length * 2, _writtenCount + count));
        }

        _written.AsSpan(_writtenCount, count).Clear();
        _frame = new Frame
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

    /// <summary>True if the object that is told apart is the one of which this is kept.</summary>
    public bool IsOf(PreservedJson preserved) => ReferenceEquals(_frame.Preserved, preserved);

    /// <summary>
    /// Notes a text that was added since the last call: a name begins with a comma, and no other text of the object does.
    /// </summary>
    /// <returns>True if a property is complete of which something may be kept.</returns>
    public bool Note(ReadOnlySpan<byte> written)
    {
        var noted = _frame.Noted;
        _frame.Noted = written.Length;
        if ((uint)noted < (uint)written.Length && written[noted] == (byte)',')
        {
            _frame.Property = _frame.Left > 0 ? noted : NoProperty;
            _frame.Place = Place.Unsought;
            _frame.IsNamed = false;
        }

        return _frame.Property != NoProperty && written[^1] != (byte)':';
    }

    /// <summary>Passes over the text of a value that is added in pieces, or of an object or array.</summary>
    /// <returns>The same as of <see cref="Note"/>.</returns>
    public bool Skip(ReadOnlySpan<byte> written)
    {
        _frame.Noted = written.Length;
        return _frame.Property != NoProperty;
    }

    /// <summary>True if a text is kept for the property that is being written.</summary>
    public bool IsKept(ReadOnlySpan<byte> written) =>
        _frame.Preserved is not null && _frame.Property != NoProperty && TryFind(written, out var kept) && kept.Text is not null;

    /// <summary>Begins the value of a property that is an object or array: the name that came takes the place of the one written.</summary>
    public void Enter(ref JsonWriting writing)
    {
        var start = _frame.Property;
        if (start == NoProperty || !TryFind(writing.Written, out var kept))
        {
            _frame.Property = NoProperty;
            return;
        }

        if (writing.Search is null && kept.Name is not null)
        {
            writing.Position = start;
            WrittenProperty.AppendName(ref writing, kept.Name);
            _frame.IsNamed = true;
        }

        if (kept.Elements is not null)
        {
            writing.Kept = kept.Elements;
        }

        if (kept.Text is null)
        {
            _frame.Property = NoProperty;
        }
    }

    /// <summary>Puts what is kept of the property that is complete in its place.</summary>
    public void Replace(ref JsonWriting writing)
    {
        var start = _frame.Property;
        _frame.Property = NoProperty;
        if (writing.Search is null && TryFind(writing.Written, start, out var kept))
        {
            WrittenProperty.Replace(ref writing, start, kept, _frame.IsNamed);
            _frame.Noted = writing.Position;
        }
    }

    /// <summary>Ends the object.</summary>
    /// <param name="outerDepth">The depth of the object that is told apart from now on.</param>
    /// <returns>Marks of the kept values that are written.</returns>
    public ReadOnlySpan<bool> End(out int outerDepth)
    {
        var written = _written.AsSpan(_frame.First, _frame.Count);
        _writtenCount = _frame.First;
        outerDepth = _frame.OuterDepth;
        _frame = _outer[--_outerCount];
        _outer[_outerCount] = default;
        return written;
    }

    private bool TryFind(ReadOnlySpan<byte> written, out KeptValue kept) => TryFind(written, _frame.Property, out kept);

    /// <summary>Finds what is kept of a property.</summary>
    /// <param name="start">Where the property begins, with its comma.</param>
    private bool TryFind(ReadOnlySpan<byte> written, int start, out KeptValue kept)
    {
        var preserved = _frame.Preserved;
        if (_frame.Place == Place.Unsought)
        {
            Seek(preserved, written, start);
        }

        switch (_frame.Place)
        {
            case Place.Field:
                kept = preserved.Values[_frame.Field];
                return true;
            case Place.Additional:
                kept = preserved.Additional!.Values[WrittenProperty.NameAt(written, start)];
                return true;
            default:
                kept = default;
                return false;
        }
    }

    private void Seek(PreservedJson preserved, ReadOnlySpan<byte> written, int start)
    {
        var field = WrittenProperty.Find(preserved.Values, written, start, _frame.Hint);
        if (field >= 0)
        {
            _written[_frame.First + field] = true;
            _frame.Left--;
            (_frame.Place, _frame.Field, _frame.Hint) = (Place.Field, field, field + 1);
        }
        else
        {
            var isKept = preserved.Additional is { HasTexts: true } additional
                && additional.Values.ContainsKey(WrittenProperty.NameAt(written, start));
            _frame.Place = isKept ? Place.Additional : Place.None;
        }
    }

    /// <summary>The kind of property of which something is kept.</summary>
    private enum Place : byte
    {
        /// <summary>It was not sought yet.</summary>
        Unsought,

        /// <summary>Nothing is kept of it.</summary>
        None,

        /// <summary>A field of the model.</summary>
        Field,

        /// <summary>An additional property.</summary>
        Additional,
    }

    private struct Frame
    {
        public PreservedJson Preserved;

        /// <summary>Where the marks of the object's kept values begin among all.</summary>
        public int First;

        /// <summary>The number of the object's kept values.</summary>
        public int Count;

        /// <summary>The number of the object's kept values that are not written yet; more where additional properties are kept.</summary>
        public int Left;

        public int OuterDepth;

        /// <summary>The length of the text that has been noted.</summary>
        public int Noted;

        /// <summary>Where the property begins that is being written, with its comma.</summary>
        public int Property;

        /// <summary>The kept text of that property.</summary>
        public Place Place;

        /// <summary>The place of that among what is kept of fields.</summary>
        public int Field;

        /// <summary>Where to look first for what is kept of the next property.</summary>
        public int Hint;

        /// <summary>True if the property has the name that came.</summary>
        public bool IsNamed;
    }
}
