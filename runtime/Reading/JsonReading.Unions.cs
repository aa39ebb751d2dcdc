using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Reading.Unions;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>
    /// Finds the discriminator of an object: the string property that tells which member of a union the object is. If it is the first
    /// property, the reader moves to its value, and the member's model may go on from there (<see cref="ResumeAfterDiscriminator"/>); else
    /// the reader stays at the object's start.
    /// </summary>
    /// <param name="name">The property's name.</param>
    /// <param name="discriminator">Its text; empty where it is absent or no string.</param>
    public bool TryReadDiscriminator(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> discriminator)
    {
        var start = Reader;
        _objectStart = Reader.Here;
        _isResumable = true;
        while (Reader.ReadProperty(out var found))
        {
            if (found.SequenceEqual(name))
            {
                if (Reader.TokenType != JsonTokenType.String)
                {
                    break;
                }

                discriminator = StringUtf8();
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
        discriminator = default;
        return false;
    }

    /// <summary>Goes back to the start of the object in which a discriminator was found.</summary>
    public void Rewind() => Reader.Rewind(_objectStart);

    /// <summary>Hands the object over to a member's model.</summary>
    /// <param name="seen">The bit of the discriminator among the member's fields; the model's property already has the value.</param>
    public void ResumeAfterDiscriminator(ulong seen) => _resume = _isResumable ? seen : 0;

    /// <summary>The case of the union that the object or array matches best; -1 where it matches none. The reader does not move.</summary>
    public readonly int BestMatch<TUnion>()
        where TUnion : IJsonUnion
    {
        var ahead = Reader;
        return UnionTable<TUnion>.Instance.BestMatch(ref ahead);
    }

    /// <summary>True if the number that the reader stands on is written as an integer, of 64 bits.</summary>
    public readonly bool IsInteger() =>
        Reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && Codecs.JsonInt64.TryParseExact(Reader.ValueSpan, out _);

    /// <summary>True if the string that the reader stands on is a date-time.</summary>
    public bool IsDateTime() => Codecs.JsonDateTime.IsDateTime(StringUtf8());

    /// <summary>True if the string that the reader stands on is a date.</summary>
    public bool IsDate() => Codecs.JsonDate.IsDate(StringUtf8());

    /// <summary>
    /// Keeps a value that is of another kind than those of an enum. An attempt that was only guessed fails: the value may speak for another
    /// case.
    /// </summary>
    internal UnknownJson ReadOtherKind()
    {
        var isDoubt = _attempt is Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;
        var unknown = new UnknownJson(ref Reader);
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>Keeps a value that matches no member of a union; null is a misfit, and a union without a value.</summary>
    public UnknownJson? ReadUnknown()
    {
        if (Reader.TokenType == JsonTokenType.Null)
        {
            return Refuse<UnknownJson?>("a member of a union");
        }

        var isDoubt = IsOfPredicted();
        var unknown = new UnknownJson(ref Reader);
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>Fails where a strict set meets a value that matches no member of a union.</summary>
    public void RefuseUnknown(string type) => Refuse($"a member of {type}");
}
