using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Misfits. For a value that does not match its page, a codec calls <c>Refuse</c>, returns the empty value of its type, and leaves the
/// reader on the value's last token. The caller of the codec handles the misfit: a list or map marks its place, a model keeps its text, a
/// union keeps it as unknown JSON, and the entry point throws.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>True if misfits are errors in the payload, or in the part of it that is read.</summary>
    internal readonly bool AreMisfitsRefused => _refuses;

    /// <summary>
    /// True if a misfit is an error at the reader's position. In an attempt it is not: the case that is finally chosen is read once more.
    /// </summary>
    private readonly bool RefusesHere => _refuses && _attempt == Attempt.None && (_keptDepth == 0 || Reader.CurrentDepth < _keptDepth);

    /// <summary>Refuses a value that does not match its page: throws, makes the attempt fail, or marks the value as a misfit.</summary>
    /// <param name="expected">The expected kind of value, with its article.</param>
    /// <exception cref="JsonReadFailure">Misfits are errors here.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Refuse(string expected) => Refuse(expected, NonCanonical.Misfit);

    /// <inheritdoc cref="Refuse(string)"/>
    internal T Refuse<T>(string expected)
    {
        Refuse(expected);
        return default!;
    }

    /// <summary>Refuses a value of the right kind that is malformed or out of range.</summary>
    /// <inheritdoc cref="Refuse(string)"/>
    internal T RefuseValue<T>(string expected)
    {
        Refuse(expected, NonCanonical.Misfit | NonCanonical.Unreadable);
        return default!;
    }

    /// <summary>Refuses a value that has to be a string in some notation. A string counts as a value of the right kind.</summary>
    /// <inheritdoc cref="Refuse(string)"/>
    internal T RefuseText<T>(string expected) => Reader.TokenType == JsonTokenType.String ? RefuseValue<T>(expected) : Refuse<T>(expected);

    private void Refuse(string expected, NonCanonical nonCanonical)
    {
        // A null is not refused here: only the caller knows if the property may be null.
        var isRefused = RefusesHere && Reader.TokenType != JsonTokenType.Null;
        if (_attempt != Attempt.None && IsDeciding() && !IsOverwritten())
        {
            GiveUp();
            return;
        }

        if (isRefused)
        {
            throw new JsonReadFailure(expected, FoundToken.Describe(Reader, nonCanonical));
        }

        _expected = expected;
        _valueStart = Reader.TokenStartIndex;
        NonCanonical |= nonCanonical;
        Reader.Skip();
    }

    /// <summary>
    /// True if the value shows that its object or array is not of the attempted case. A null does not: the fields of the case determine
    /// which of them may be null.
    /// </summary>
    private readonly bool IsDeciding() =>
        _attempt == Attempt.Failed || (Reader.TokenType != JsonTokenType.Null && Reader.CurrentDepth <= _attemptDepth + 1);

    /// <summary>Throws an exception with a message; in an attempt, only makes the attempt fail.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Fail(string message)
    {
        if (_attempt == Attempt.None)
        {
            throw new JsonReadFailure(message);
        }

        GiveUp();
    }

    /// <summary>Throws if misfits are errors, for the null at the reader; otherwise returns true.</summary>
    private readonly bool TakesNull() => RefusesHere ? throw new JsonReadFailure(_expected!, "null") : true;

    /// <summary>Throws if the payload is a misfit for which nothing was thrown yet: a null.</summary>
    internal void RefusePayload()
    {
        if ((NonCanonical & NonCanonical.Misfit) != 0)
        {
            TakesNull();
        }
    }

    /// <summary>Adds the flags of the element that was read last to those of its list or map, and marks a misfit.</summary>
    /// <param name="all">The flags of all elements so far.</param>
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

    /// <summary>Ends a list or map if some of its elements have to be kept.</summary>
    /// <param name="start">The offset of the list or map.</param>
    internal void EndElements(int start, NonCanonical all)
    {
        _valueStart = start;
        NonCanonical = all;
    }

    /// <summary>Forgets the misfits and uncopied texts of an attempt that failed, or whose value matches another case better.</summary>
    /// <param name="start">The offset of the value.</param>
    private readonly void ForgetMisfits(int start)
    {
        TakeMarks(start);
        TakePending(start);
        while (_counts is [.., var last] && last.Start >= start)
        {
            _counts.RemoveAt(_counts.Count - 1); // those before the value are not of the attempt
        }

        while (_uncopied is [.., var copy] && copy.Start.Start >= start)
        {
            _uncopied.RemoveAt(_uncopied.Count - 1);
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
    /// Starts again, with misfits as errors. If the value itself is a misfit, those inside it are accepted, so that the exception is about
    /// the value.
    /// </summary>
    internal void Restart(in JsonTokenReader start)
    {
        _keptDepth = (NonCanonical & NonCanonical.Misfit) != 0 ? start.CurrentDepth + 1 : 0;
        _refuses = true;
        Reader = start;
        NonCanonical = NonCanonical.None;
    }

    /// <summary>Ends a successful read: counts its misfits.</summary>
    internal readonly void Complete()
    {
        if (_counts is not null)
        {
            MisfitMeter.Add(_counts);
        }
    }
}
