using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Looking ahead: unions look at a value before they read it, and the unions inside it look at their parts of it again. Where that becomes
/// more than a few times the text, the ends of objects and arrays are noted, so that nothing is passed over byte by byte any more.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>So many times a text is looked at before ends are noted.</summary>
    private const int MostLooks = 4;

    /// <summary>The bytes of a text that may be looked at as often as is wanted.</summary>
    private const int Short = 4096;

    /// <summary>A reader for a look at the value that another stands on.</summary>
    private JsonTokenReader AheadOf(scoped in JsonTokenReader value)
    {
        var ahead = value;
        if (_lookedAt > Short && ahead.IsAtStart)
        {
            UseEnds(ref ahead, ahead.Open);
        }

        return ahead;
    }

    /// <summary>Notes that a reader went ahead.</summary>
    /// <param name="start">The first byte of the value that it went on from.</param>
    /// <param name="ahead">The reader where it is now.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void HasLooked(int start, scoped in JsonTokenReader ahead)
    {
        if (!ahead.KnowsEnds)
        {
            _lookedAt += ahead.BytesConsumed - start;
            _lookedTo = Math.Max(_lookedTo, ahead.BytesConsumed);
        }
    }

    /// <summary>Makes a reader pass over objects and arrays in one step, if the text has been looked at too often.</summary>
    /// <param name="open">The number of objects and arrays that are open as far as the reader is going to go.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UseEnds(scoped ref JsonTokenReader ahead, int open)
    {
        var isNoted = _ends?.Covers(ahead.TokenStartIndex) ?? false;
        if (!isNoted && _lookedAt > Short + ((long)MostLooks * _lookedTo))
        {
            _ends = ContainerEnds.Of(ahead, open);
            isNoted = true;
        }

        ahead.Use(isNoted ? _ends : null);
    }

    /// <summary>True if a property of this name follows in the object whose property value the reader stands on.</summary>
    private bool IsAhead(scoped ReadOnlySpan<byte> name)
    {
        var ahead = Reader;
        if (_lookedAt > Short)
        {
            UseEnds(ref ahead, ahead.IsAtStart ? ahead.Open - 1 : ahead.Open);
        }

        var isAhead = PropertyName.TryFind(ref ahead, name);
        HasLooked(Reader.TokenStartIndex, ahead);
        return isAhead;
    }

    /// <summary>
    /// True if the reader stands on the value of a property, of the object that is attempted to read, that comes again: the last one
    /// counts.
    /// </summary>
    private bool IsOverwritten()
    {
        if (_attempt != Attempt.Open || Reader.CurrentDepth != _attemptDepth + 1 || Reader.ByteAt(_attemptStart.Start) != '{')
        {
            return false;
        }

        var place = Reader.TokenStartIndex;
        var value = Reader;
        value.Skip();
        value.Rewind(_attemptStart);
        var ahead = AheadOf(value);
        var isAhead = false;
        while (ahead.ReadProperty(out var name))
        {
            if (ahead.TokenStartIndex == place)
            {
                isAhead = PropertyName.TryFind(ref ahead, name);
                break;
            }

            ahead.Skip();
        }

        HasLooked(value.TokenStartIndex, ahead);
        return isAhead;
    }
}
