using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Misfits. A codec that meets a value which is not what its page says calls <c>Refuse</c>, returns the empty value of its type, and leaves
/// the reader on the value's last token. Who reads the value next in line decides: a list or map marks the place, a model keeps the text, a
/// union keeps the value as unknown JSON, and the entry point refuses the payload.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>
    /// The byte at which the value begins whose last token the reader stands on. Only for a value that its codec has noted.
    /// </summary>
    private readonly int NotedStart =>
        Reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? _valueStart : Reader.TokenStartIndex;

    /// <summary>
    /// True if a misfit is an error where the reader stands. In an attempt it is none: the case that is chosen in the end is read once
    /// more.
    /// </summary>
    private readonly bool RefusesHere => _refuses && _attempt == Attempt.None && (_keptDepth == 0 || Reader.CurrentDepth < _keptDepth);

    /// <summary>Takes a value that is not what its page says.</summary>
    /// <param name="expected">What should have come, with its article.</param>
    /// <exception cref="JsonReadFailure">Misfits are errors here.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Refuse(string expected) => Refuse(expected, NonCanonical.Misfit);

    /// <inheritdoc cref="Refuse(string)"/>
    internal T Refuse<T>(string expected)
    {
        Refuse(expected);
        return default!;
    }

    /// <summary>Takes a value of the right kind that is malformed or out of range.</summary>
    /// <inheritdoc cref="Refuse(string)"/>
    internal T RefuseValue<T>(string expected)
    {
        Refuse(expected, NonCanonical.Misfit | NonCanonical.Unreadable);
        return default!;
    }

    /// <summary>Takes a value of which strings may be right, but this one is not.</summary>
    /// <inheritdoc cref="Refuse(string)"/>
    internal T RefuseText<T>(string expected) => Reader.TokenType == JsonTokenType.String ? RefuseValue<T>(expected) : Refuse<T>(expected);

    private void Refuse(string expected, NonCanonical nonCanonical)
    {
        // Whether a null is refused depends on what it stands for: whoever reads on knows.
        var isRefused = RefusesHere && Reader.TokenType != JsonTokenType.Null;
        if (_attempt != Attempt.None && IsDeciding())
        {
            GiveUp();
            return;
        }

        if (isRefused)
        {
            throw new JsonReadFailure($"Expected {expected}, found {FoundToken.Describe(Reader, nonCanonical)}");
        }

        _expected = expected;
        _valueStart = Reader.TokenStartIndex;
        NonCanonical |= nonCanonical;
        Reader.Skip();
    }

    /// <summary>
    /// True if the value tells which case of a union its object or array is. A null does not: the fields of the case say which of them may
    /// be null.
    /// </summary>
    private readonly bool IsDeciding() =>
        _attempt == Attempt.Failed || (Reader.TokenType != JsonTokenType.Null && Reader.CurrentDepth <= _attemptDepth + 1);

    /// <summary>Fails with a message of its own, or without an exception during an attempt.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(string message)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure(message);
        }

        GiveUp();
    }

    /// <summary>Refuses the null that the reader stands on, where misfits are refused. Returns true where they are taken.</summary>
    private bool TakesNull()
    {
        if (RefusesHere)
        {
            Fail($"Expected {_expected}, found null");
            return false;
        }

        return true;
    }

    /// <summary>Refuses a payload that is null, where it was not refused as anything else.</summary>
    internal void RefusePayload()
    {
        if ((NonCanonical & NonCanonical.Misfit) != 0)
        {
            TakesNull();
        }
    }

    /// <summary>Notes what a list or map has to say of the element that was read last.</summary>
    /// <param name="all">What it has to say of all elements so far.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void AddElement(ref NonCanonical all)
    {
        if ((NonCanonical & NonCanonical.Misfit) != 0)
        {
            if (Reader.TokenType == JsonTokenType.Null && !TakesNull())
            {
                return;
            }

            _misfitCount++;
            (_marks ??= []).Add(new MisfitMark(NotedStart, _expected!, (NonCanonical & NonCanonical.Unreadable) != 0));
            all |= NonCanonical.HasMisfits;
        }
        else
        {
            all |= NonCanonical;
        }

        NonCanonical = NonCanonical.None;
    }

    /// <summary>Ends a list or map some of whose elements have to be kept as text.</summary>
    /// <param name="start">The byte at which it began.</param>
    internal void EndElements(int start, NonCanonical all)
    {
        _valueStart = start;
        NonCanonical = all;
    }

    /// <summary>Keeps the text of the field that was read last, beside its model.</summary>
    /// <returns>True if the field did not come, and the reader is at the end of its object.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool KeepValue(scoped ref JsonFields fields)
    {
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (_attempt == Attempt.Failed)
        {
            return false;
        }

        var isMisfit = (nonCanonical & NonCanonical.Misfit) != 0;
        var isNull = Reader.TokenType == JsonTokenType.Null;
        var isRequired = fields.Names.IsRequired(fields.Field);
        if (isMisfit && isNull && isRequired && !TakesNullOf(fields))
        {
            return false;
        }

        var preserved = fields.Model.Preserved ??= new();
        ref var kept = ref preserved.ValueOf(fields.Names.All[fields.Field]);
        kept.NonCanonical = nonCanonical;
        kept.IsWritten = isRequired || !isNull;
        kept.Expected = isMisfit || isRequired ? _expected : null;
        _misfitCount++;
        if ((nonCanonical & NonCanonical.Missing) != 0)
        {
            kept.Text = KeptValue.Nothing;
            Count(fields, JsonMisfitKind.Missing, fields.Start);
            return true;
        }

        var start = NotedStart;
        if (isNull)
        {
            kept.Text = KeptValue.Null;
            Count(fields, JsonMisfitKind.Null, start);
            return false;
        }

        kept.Misfits = TakeMarks(start);
        foreach (var mark in kept.Misfits ?? [])
        {
            Count(fields, FoundToken.KindOf(Reader.ByteAt(mark.Start), mark.IsUnreadable), mark.Start);
        }

        kept.Text = CopyValue(start, ref kept.Misfits);
        if (isMisfit)
        {
            Count(fields, FoundToken.KindOf(Reader.ByteAt(start), (nonCanonical & NonCanonical.Unreadable) != 0), start);
        }

        return false;
    }

    /// <summary>Takes the null of a required field, or not: it may speak for another case of a union.</summary>
    private bool TakesNullOf(in JsonFields fields)
    {
        if (_attempt != Attempt.None && Reader.CurrentDepth == _attemptDepth + 1
            && !(_attempt == Attempt.Open && fields.Names.TakesNulls))
        {
            GiveUp();
            return false;
        }

        return TakesNull();
    }

    /// <summary>
    /// Copies the value that ends where the reader stands, without space between its tokens, and moves the marks with it.
    /// </summary>
    private readonly byte[] CopyValue(int start, ref MisfitMark[]? misfits)
    {
        var source = Reader.Since(start);
        var reader = new JsonTokenReader(source);
        reader.Read();
        var target = default(ByteBuffer);
        TokenText.CopyValue(ref reader, ref target);
        var text = target.Span.ToArray();
        if (misfits is not null)
        {
            Move(misfits, start, source, text);
        }

        return text;
    }

    /// <summary>Moves marks from a text to its copy, which has the same tokens.</summary>
    /// <param name="start">The byte of the payload at which the text begins.</param>
    private static void Move(MisfitMark[] misfits, int start, ReadOnlySpan<byte> source, ReadOnlySpan<byte> copy)
    {
        var from = new JsonTokenReader(source);
        var to = new JsonTokenReader(copy);
        foreach (ref var mark in misfits.AsSpan())
        {
            do
            {
                from.Read();
                to.Read();
            }
            while (from.TokenStartIndex < mark.Start - start);

            mark = mark with { Start = to.TokenStartIndex };
        }
    }

    /// <summary>Takes the misfits in the value that begins at a byte of the payload; null if there are none.</summary>
    private readonly MisfitMark[]? TakeMarks(int start)
    {
        if (_marks is null)
        {
            return null;
        }

        var first = _marks.Count;
        while (first > 0 && _marks[first - 1].Start >= start)
        {
            first--;
        }

        if (first == _marks.Count)
        {
            return null;
        }

        var taken = _marks.GetRange(first, _marks.Count - first).ToArray();
        _marks.RemoveRange(first, taken.Length);
        return taken;
    }

    /// <summary>Forgets the misfits of an attempt that failed, or whose value another case fits better.</summary>
    /// <param name="start">The byte at which its value begins.</param>
    private readonly void ForgetMisfits(int start)
    {
        TakeMarks(start);
        while (_counts is [.., var last] && last.Start >= start)
        {
            _counts.RemoveAt(_counts.Count - 1); // what began before was counted before
        }
    }

    private void Count(in JsonFields fields, JsonMisfitKind kind, int start)
    {
        if (MisfitMeter.IsEnabled)
        {
            (_counts ??= []).Add(new MisfitCount(fields.Model, fields.Names.All[fields.Field], kind, start));
        }
    }

    /// <summary>
    /// Begins once more, and takes no misfit: not the value itself where that is one, so that no lesser one in it is told first; else
    /// none in it.
    /// </summary>
    internal void Restart(in JsonTokenReader start)
    {
        _keptDepth = (NonCanonical & NonCanonical.Misfit) != 0 ? start.CurrentDepth + 1 : 0;
        _refuses = true;
        Reader = start;
        NonCanonical = NonCanonical.None;
    }

    /// <summary>Ends a read that succeeded.</summary>
    internal readonly void Complete()
    {
        if (_counts is not null)
        {
            MisfitMeter.Add(_counts);
        }
    }
}
