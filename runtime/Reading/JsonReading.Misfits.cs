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
    /// <summary>True if misfits are errors in the payload, or in the part of it that is read.</summary>
    internal readonly bool AreMisfitsRefused => _refuses;

    /// <summary>
    /// True if a misfit is an error where the reader stands. In an attempt it is none: the case that is chosen in the end is read once
    /// more.
    /// </summary>
    private readonly bool RefusesHere => _refuses && _attempt == Attempt.None && (_keptDepth == 0 || Reader.CurrentDepth < _keptDepth);

    /// <summary>Takes a value that is not what its page says.</summary>
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
    private readonly bool TakesNull() => RefusesHere ? throw new JsonReadFailure(_expected!, "null") : true;

    /// <summary>Refuses a payload that is null, where it was not refused as anything else.</summary>
    internal void RefusePayload()
    {
        if ((NonCanonical & NonCanonical.Misfit) != 0)
        {
            TakesNull();
        }
    }

    /// <summary>Notes what a list or map has to say of the element that was read last.</summary>
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

    /// <summary>Ends a list or map some of whose elements have to be kept as text.</summary>
    /// <param name="start">The byte at which it began.</param>
    internal void EndElements(int start, NonCanonical all)
    {
        _valueStart = start;
        NonCanonical = all;
    }

    /// <summary>Forgets the misfits, and texts to be copied, of an attempt that failed, or whose value another case fits better.</summary>
    /// <param name="start">The byte at which its value begins.</param>
    private readonly void ForgetMisfits(int start)
    {
        TakeMarks(start);
        TakePending(start);
        while (_counts is [.., var last] && last.Start >= start)
        {
            _counts.RemoveAt(_counts.Count - 1); // what began before was counted before
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
