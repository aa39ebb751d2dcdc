using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    /// <summary>
    /// Finds the string property that tells which member of a union an object is. If it is the object's first property, the reader is moved to its
    /// value, and the member's model may go on from there (<see cref="Resume"/>); else the reader stays at the object's start.
    /// </summary>
    /// <param name="name">The property's name.</param>
    /// <param name="tag">Its text; empty where it is absent or no string.</param>
    public bool Tag(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> tag)
    {
        var start = Reader;
        _tagged = Reader.Here;
        _isResumable = true;
        while (Reader.ReadProperty(out var found))
        {
            if (found.SequenceEqual(name))
            {
                if (Reader.TokenType != JsonTokenType.String)
                {
                    break;
                }

                tag = Word();
                if (!_isResumable)
                {
                    Reader = start;
                }

                return true;
            }

            _isResumable = false;
            Reader.Skip();
        }

        Reader = start;
        tag = default;
        return false;
    }

    /// <summary>Goes back to the start of the object in which a tag was found.</summary>
    public void Untag() => Reader.Rewind(_tagged);

    /// <summary>Hands the object over to a member's model.</summary>
    /// <param name="seen">The bit of the tag among the member's fields; the model's property already has the value.</param>
    public void Resume(ulong seen) => _resume = _isResumable ? seen : 0;

    /// <summary>The line of the union's description that the object or array fits best; -1 where it fits none. The reader does not move.</summary>
    public readonly int BestFit<TUnion>()
        where TUnion : IJsonUnion
    {
        var ahead = Reader;
        return UnionTable<TUnion>.Instance.BestFit(ref ahead);
    }

    /// <summary>Whether the number that the reader stands on is an integer.</summary>
    public readonly bool IsInteger() => Reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;

    /// <summary>Whether the string that the reader stands on is a date-time.</summary>
    public bool IsDateTime() => Codecs.JsonDateTime.IsDateTime(Word());

    /// <summary>Whether the string that the reader stands on is a date.</summary>
    public bool IsDate() => Codecs.JsonDate.IsDate(Word());

    /// <summary>Keeps a value that is of another kind than those of an enum; which leaf of a union it speaks for is not guessed then.</summary>
    internal UnknownJson OtherKind()
    {
        var isDoubt = _attempt is Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;
        var unknown = new UnknownJson(ref Reader);
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>Keeps a value that fits no member of a union; null stays null.</summary>
    public UnknownJson? Unknown()
    {
        var isDoubt = IsOfPredicted();
        var unknown = Reader.TokenType == JsonTokenType.Null ? null : new UnknownJson(ref Reader);
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>Fails where a strict set meets a value that fits no member of a union.</summary>
    public void NoMember(string type) => Refuse($"a member of {type}");
}
