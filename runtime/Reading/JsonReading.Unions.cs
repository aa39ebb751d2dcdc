using System.Text.Json;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
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
