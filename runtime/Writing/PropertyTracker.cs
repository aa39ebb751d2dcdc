using System.Buffers;
using Router.Codegen.Preserving;

namespace Router.Codegen.Writing;

/// <summary>
/// Tells the properties of an object apart while it is written, so that the texts that are kept of some can take the place of what was
/// written for them. <see cref="JsonWriting"/> calls it whenever it is about to add a text directly inside the object.
/// </summary>
internal sealed class PropertyTracker
{
    /// <summary>The one that the thread's next write takes: most models are written in one go, one after the other.</summary>
    [ThreadStatic]
    private static PropertyTracker? s_unused;

    /// <summary>The objects around the one that is told apart, outermost first.</summary>
    private Frame[] _outer = new Frame[4];

    private int _outerCount;

    /// <summary>The object that is told apart.</summary>
    private Frame _frame;

    /// <summary>Where the properties of all these objects begin: a property begins with a comma.</summary>
    private int[] _starts = new int[32];

    private int _startCount;

    /// <summary>Marks the kept values of the object that ended last which are written.</summary>
    private bool[] _written = [];

    /// <summary>The properties of the object that ends whose text is replaced.</summary>
    private Replaced[] _replaced = [];

    private PropertyTracker()
    {
    }

    public static PropertyTracker Take()
    {
        var unused = s_unused ?? new PropertyTracker();
        s_unused = null;
        return unused;
    }

    /// <summary>To be called at the end of a write that succeeded.</summary>
    public static void Release(PropertyTracker tracker) => s_unused = tracker;

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
        _frame = new Frame { Preserved = preserved, First = _startCount, OuterDepth = outerDepth, Noted = start };
    }

    /// <summary>True if the object that is told apart is the one of which this is kept.</summary>
    public bool IsOf(PreservedJson preserved) => ReferenceEquals(_frame.Preserved, preserved);

    /// <summary>
    /// Notes a text that was added since the last call: a name begins with a comma, and no other text of the object does.
    /// </summary>
    public void Note(ReadOnlySpan<byte> written)
    {
        var noted = _frame.Noted;
        _frame.Noted = written.Length;
        if ((uint)noted < (uint)written.Length && written[noted] == (byte)',')
        {
            Start(noted);
        }
    }

    private void Start(int position)
    {
        if (_startCount == _starts.Length)
        {
            Array.Resize(ref _starts, _startCount * 2);
        }

        _starts[_startCount++] = position;
    }

    /// <summary>Passes over the text of an object or array.</summary>
    /// <param name="isNoted">True if what stands before it has been noted.</param>
    public void Skip(ReadOnlySpan<byte> written, bool isNoted)
    {
        if (!isNoted)
        {
            Note(written);
        }

        _frame.Noted = written.Length;
    }

    /// <summary>True if a text is kept for the property that is being written.</summary>
    /// <param name="isNoted">True if its name has been noted.</param>
    public bool IsKept(ReadOnlySpan<byte> written, bool isNoted)
    {
        if (_frame.Preserved is null)
        {
            return false;
        }

        if (!isNoted)
        {
            Note(written);
        }

        if (_startCount == _frame.First)
        {
            return false;
        }

        var values = _frame.Preserved.Values;
        var start = _starts[_startCount - 1];
        return WrittenProperty.Find(values, written, start, 0) is >= 0 and var place
            ? values[place].Text is not null
            : IsAdditional(_frame.Preserved, written, start);
    }

    /// <summary>Ends the object: puts the kept texts in place.</summary>
    /// <param name="outerDepth">The depth of the object that is told apart from now on.</param>
    /// <returns>Marks of the kept values that are written.</returns>
    public ReadOnlySpan<bool> End(ref JsonWriting writing, out int outerDepth)
    {
        var count = _frame.Preserved.Values.Length;
        if (_written.Length < count)
        {
            _written = new bool[Math.Max(count, 8)];
        }

        var isWritten = _written.AsSpan(0, count);
        isWritten.Clear();
        Replace(ref writing, isWritten);
        _startCount = _frame.First;
        outerDepth = _frame.OuterDepth;
        _frame = _outer[--_outerCount];
        _outer[_outerCount] = default;
        return isWritten;
    }

    /// <summary>Replaces the properties of which something is kept.</summary>
    private void Replace(ref JsonWriting writing, scoped Span<bool> isWritten)
    {
        var preserved = _frame.Preserved;
        var values = preserved.Values;
        var text = writing.Written;
        var (hint, replaced) = (0, 0);
        var left = preserved.Additional is { HasTexts: true } ? int.MaxValue : values.Length;
        for (var i = _frame.First; i < _startCount && left > 0; i++)
        {
            var place = WrittenProperty.Find(values, text, _starts[i], hint);
            if (place >= 0)
            {
                isWritten[place] = true;
                hint = place + 1;
                left--;
                if (values[place].Text is null && values[place].Name is null)
                {
                    continue;
                }
            }
            else if (!IsAdditional(preserved, text, _starts[i]))
            {
                continue;
            }

            Add(ref replaced, new Replaced(_starts[i], i + 1 < _startCount ? _starts[i + 1] : text.Length, place));
        }

        if (replaced == 1 && _replaced[0].Place >= 0 && values[_replaced[0].Place].IsScalar)
        {
            ReplaceOne(ref writing, _replaced[0], values[_replaced[0].Place]);
        }
        else if (replaced > 0)
        {
            ReplaceAll(ref writing, preserved, _replaced.AsSpan(0, replaced));
        }
    }

    /// <summary>True if a text is kept for an additional property.</summary>
    /// <param name="start">Where the property begins, with its comma.</param>
    private static bool IsAdditional(PreservedJson preserved, ReadOnlySpan<byte> text, int start) =>
        preserved.Additional is { HasTexts: true } additional && additional.Values.ContainsKey(WrittenProperty.NameAt(text, start));

    private void Add(ref int count, Replaced replaced)
    {
        if (count == _replaced.Length)
        {
            Array.Resize(ref _replaced, Math.Max(4, count * 2));
        }

        _replaced[count++] = replaced;
    }

    /// <summary>Replaces one property: it is written behind the others, and changes places with what follows it.</summary>
    private static void ReplaceOne(ref JsonWriting writing, Replaced property, in KeptValue kept)
    {
        var end = writing.Position;
        writing.ReserveKept(property.To - property.From, kept);
        WrittenProperty.Replace(ref writing, writing.Written[property.From..property.To], kept);
        writing.MoveBack(end, property.From, property.To);
    }

    private static void ReplaceAll(ref JsonWriting writing, PreservedJson preserved, ReadOnlySpan<Replaced> properties)
    {
        var (start, end) = (properties[0].From, writing.Position);
        var rented = ArrayPool<byte>.Shared.Rent(end - start);
        var written = rented.AsSpan(0, end - start);
        writing.Written[start..].CopyTo(written);
        writing.Position = start;
        var copied = start;
        foreach (var property in properties)
        {
            writing.Append(written[(copied - start)..(property.From - start)]);
            var text = written[(property.From - start)..(property.To - start)];
            WrittenProperty.Replace(
                ref writing,
                text,
                property.Place >= 0 ? preserved.Values[property.Place] : preserved.Additional!.Values[WrittenProperty.NameAt(text, 0)]);
            copied = property.To;
        }

        writing.Append(written[(copied - start)..]);
        ArrayPool<byte>.Shared.Return(rented);
    }

    private struct Frame
    {
        public PreservedJson Preserved;

        /// <summary>Where the object's own properties begin among all.</summary>
        public int First;

        public int OuterDepth;

        /// <summary>The length of the text that has been noted.</summary>
        public int Noted;
    }

    /// <summary>A property whose text is replaced.</summary>
    /// <param name="Place">The place among what is kept of fields; -1 where it is an additional property.</param>
    private readonly record struct Replaced(int From, int To, int Place);
}
