using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Look-ahead. A union looks at a value before it reads it, and the unions inside the value look at their parts again. If that exceeds a
/// few times the text's length, the ends of objects and arrays are recorded; they are then skipped in one step.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>The number of times that a text is scanned before ends are recorded.</summary>
    private const int MostLooks = 4;

    /// <summary>The number of scanned bytes up to which ends are never recorded.</summary>
    private const int Short = 4096;

    /// <summary>A reader that looks ahead from the value at another reader.</summary>
    private JsonTokenReader AheadOf(scoped in JsonTokenReader value)
    {
        var ahead = value;
        if (_lookedAt > Short && ahead.IsAtStart)
        {
            UseEnds(ref ahead, ahead.Open);
        }

        return ahead;
    }

    /// <summary>Counts the bytes that a reader has scanned ahead.</summary>
    /// <param name="start">The offset of the value from which it started.</param>
    /// <param name="ahead">The reader at its present position.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void HasLooked(int start, scoped in JsonTokenReader ahead)
    {
        if (!ahead.KnowsEnds)
        {
            _lookedAt += ahead.BytesConsumed - start;
            _lookedTo = Math.Max(_lookedTo, ahead.BytesConsumed);
        }
    }

    /// <summary>Makes a reader skip objects and arrays in one step if the text has been scanned too often.</summary>
    /// <param name="open">The number of objects and arrays that stay open while the reader looks ahead.</param>
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

    /// <summary>True if a property with this name follows in the object. The reader is on the value of one of its properties.</summary>
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
    /// True if the reader is on the value of a property that is repeated later in the object of the attempt. The last of repeated
    /// properties counts.
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
