using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    /// <summary>
    /// Finds the string property that tells which member of a union an object is. If it is the object's first property, the reader is moved to its
    /// value, and the member's model may go on from there (<see cref="Resume"/>); else the reader stays at the object's start.
    /// </summary>
    /// <param name="start">The reader at the object's start.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="tag">Its text; empty where it is absent or no string.</param>
    public bool Tag(ref Utf8JsonReader reader, in Utf8JsonReader start, scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> tag)
    {
        _tagged = reader.TokenStartIndex;
        _isResumable = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.HasValueSequence || reader.ValueIsEscaped ? reader.ValueTextEquals(name) : reader.ValueSpan.SequenceEqual(name);
            reader.Read();
            if (found)
            {
                if (reader.TokenType != JsonTokenType.String)
                {
                    break;
                }

                tag = Word(ref reader);
                if (!_isResumable)
                {
                    reader = start;
                }

                return true;
            }

            _isResumable = false;
            reader.TrySkip();
        }

        reader = start;
        tag = default;
        return false;
    }

    /// <summary>Hands the object over to a member's model.</summary>
    /// <param name="seen">The bit of the tag among the member's fields; the model's property already has the value.</param>
    public void Resume(ulong seen) => _resume = _isResumable ? seen : 0;

    /// <summary>The line of the union's description that the object or array fits best; -1 where it fits none. The reader does not move.</summary>
    public readonly int BestFit<TUnion>(ref Utf8JsonReader reader)
        where TUnion : IJsonUnion
    {
        var ahead = reader;
        return UnionTable<TUnion>.Instance.BestFit(ref ahead);
    }

    /// <summary>Whether the number that the reader stands on is an integer.</summary>
    public readonly bool IsInteger(ref Utf8JsonReader reader) => TokenText.Of(reader).IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;

    /// <summary>Whether the string that the reader stands on is a date-time.</summary>
    public bool IsDateTime(ref Utf8JsonReader reader) => Codecs.JsonDateTime.IsDateTime(Word(ref reader));

    /// <summary>Whether the string that the reader stands on is a date.</summary>
    public bool IsDate(ref Utf8JsonReader reader) => Codecs.JsonDate.IsDate(Word(ref reader));

    /// <summary>Keeps a value that is of another kind than those of an enum; which leaf of a union it speaks for is not guessed then.</summary>
    internal UnknownJson OtherKind(ref Utf8JsonReader reader)
    {
        var isDoubt = _attempt is Attempt.Guessed or Attempt.Predicted && reader.CurrentDepth == _attemptDepth + 1;
        var unknown = new UnknownJson(ref reader);
        if (isDoubt)
        {
            GiveUp(ref reader);
        }

        return unknown;
    }

    /// <summary>Keeps a value that fits no member of a union; null stays null.</summary>
    public UnknownJson? Unknown(ref Utf8JsonReader reader)
    {
        var isDoubt = IsOfPredicted(reader);
        var unknown = reader.TokenType == JsonTokenType.Null ? null : new UnknownJson(ref reader);
        if (isDoubt)
        {
            GiveUp(ref reader);
        }

        return unknown;
    }

    /// <summary>Fails where a strict set meets a value that fits no member of a union.</summary>
    public void NoMember(ref Utf8JsonReader reader, string type) => Refuse(ref reader, $"a member of {type}");
}
