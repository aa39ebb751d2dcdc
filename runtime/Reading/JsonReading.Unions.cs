using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>True if the number at the reader is an integer of 64 bits, written without fraction or exponent.</summary>
    public readonly bool IsInteger() =>
        Reader.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && Codecs.JsonInt64.TryParseExact(Reader.ValueSpan, out _);

    /// <summary>True if the string at the reader is a date-time.</summary>
    public bool IsDateTime() => Codecs.JsonDateTime.IsDateTime(StringUtf8());

    /// <summary>True if the string at the reader is a date.</summary>
    public bool IsDate() => Codecs.JsonDate.IsDate(StringUtf8());

    /// <summary>
    /// Keeps a value of another kind than those of an enum. An attempt that was guessed or predicted fails, because the object may be of
    /// another case.
    /// </summary>
    internal UnknownJson ReadOtherKind()
    {
        var isDoubt = _attempt is Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1;
        _deviationCount++;
        var unknown = new UnknownJson(ref Reader);
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>Keeps a value that matches no member of a union. Null is a misfit, and gives a union without a value.</summary>
    public UnknownJson? ReadUnknown()
    {
        if (Reader.TokenType == JsonTokenType.Null)
        {
            return Refuse<UnknownJson?>("a member of a union");
        }

        var isDoubt = IsOfPredicted();
        var unknown = _attempt == Attempt.None || !Reader.IsAtStart ? new UnknownJson(ref Reader) : CopyLater();
        if (isDoubt)
        {
            GiveUp();
        }

        return unknown;
    }

    /// <summary>
    /// Keeps the object or array at the reader, but copies its text only after the outermost attempt. Otherwise attempts that fail at each
    /// level would copy the text of all levels below again.
    /// </summary>
    private UnknownJson CopyLater()
    {
        var unknown = new UnknownJson();
        (_uncopied ??= []).Add(new UncopiedJson(unknown, Reader.Here));
        var ahead = AheadOf(Reader);
        ahead.Skip();
        HasLooked(Reader.TokenStartIndex, ahead);
        Reader = ahead;
        return unknown;
    }

    /// <summary>Copies the texts that have not been copied yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CopyUnknown()
    {
        var end = Reader;
        foreach (var uncopied in _uncopied!)
        {
            Reader.MoveTo(uncopied.Start);
            uncopied.Unknown.Copy(ref Reader);
        }

        _uncopied = null;
        Reader = end;
    }

    /// <summary>Fails at a value that matches no member of a union, in a strict schema set.</summary>
    public void RefuseUnknown(string type) => Refuse($"a member of {type}");

    /// <summary>
    /// Adds the source text of the scalar at the reader to its union, if the value does not determine that text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TUnion WithSourceText<TUnion>(TUnion union)
        where TUnion : struct, IUnionValue
    {
        KeepSourceText(Reader, ref union);
        return union;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void KeepSourceText<TUnion>(in JsonTokenReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (NonCanonical != NonCanonical.None)
        {
            KeepText(before, ref union);
        }
    }

    /// <summary>
    /// Adds the source text of a value to its union. A misfit is kept as JSON and marked.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void KeepText<TUnion>(in JsonTokenReader before, ref TUnion union)
        where TUnion : struct, IUnionValue
    {
        if (_attempt == Attempt.Failed)
        {
            return;
        }

        var (start, isMisfit) = (before.TokenStartIndex, (NonCanonical & NonCanonical.Misfit) != 0);
        var misfits = TakeMarks(start);
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (isMisfit)
        {
            var mark = new MisfitMark(0, _expected!, (nonCanonical & NonCanonical.Unreadable) != 0);
            Reader = before;
            var unknown = Reader.TokenType == JsonTokenType.Null ? null : new UnknownJson(ref Reader);
            union = (TUnion)union.WithContent(
                unknown is null ? null : new ValueWithSourceText(unknown, new SourceText(unknown.Text.ToArray(), nonCanonical, [mark])));
        }
        else
        {
            var elements = TakeElements();
            var text = elements is null ? CopyValue(start, ref misfits) : [];
            union = (TUnion)union.WithContent(
                new ValueWithSourceText(union.Content, new SourceText(text, nonCanonical, misfits, elements)));
        }
    }
}
