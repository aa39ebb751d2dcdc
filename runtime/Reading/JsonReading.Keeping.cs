using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Errors;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>Source texts that are kept beside models, because the values of properties do not determine them.</summary>
public ref partial struct JsonReading
{
    /// <summary>
    /// The offset of the value that ends at the reader. If it is an object or array, its codec must have set <see cref="_valueStart"/>.
    /// </summary>
    private readonly int NotedStart =>
        Reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray ? _valueStart : Reader.TokenStartIndex;

    /// <summary>Keeps the source text of the field that was read last, beside its model.</summary>
    /// <returns>True if the field is missing and the reader is at the end of its object, or if the value is not an object.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool KeepValue(scoped ref JsonFields fields)
    {
        if (fields.Start < 0)
        {
            return true;
        }

        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (_attempt == Attempt.Failed)
        {
            return false;
        }

        var isMisfit = (nonCanonical & NonCanonical.Misfit) != 0;
        var isNull = Reader.TokenType == JsonTokenType.Null;
        var isRequired = fields.Names.IsRequired(fields.Field);
        var isMissing = (nonCanonical & NonCanonical.Missing) != 0; // decided at the end of the object
        if (isMisfit && isNull && isRequired && !isMissing && !TakesNullOf(fields))
        {
            return false;
        }

        var preserved = fields.Model.Preserved ??= new();
        ref var kept = ref preserved.ValueOf(fields.Names.All[fields.Field]);
        kept.NonCanonical = nonCanonical;
        kept.IsWritten = isRequired || !isNull;
        kept.Expected = isMisfit || isRequired ? _expected : null;
        _misfitCount++;
        if (isMissing)
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

        kept.Elements = isMisfit ? null : TakeElements();
        foreach (var element in kept.Elements?.Misfits ?? [])
        {
            Count(fields, FoundToken.KindOf(element.Text[0], element.Mark!.Value.IsUnreadable), start);
        }

        kept.Text = kept.Elements is null ? CopyValue(start, ref kept.Misfits) : null;
        if (isMisfit)
        {
            Count(fields, FoundToken.KindOf(Reader.ByteAt(start), (nonCanonical & NonCanonical.Unreadable) != 0), start);
        }

        return false;
    }

    /// <summary>
    /// Accepts the null of a required field as a misfit, and returns true; or makes the attempt fail, because the value may be of another
    /// case.
    /// </summary>
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
    /// Copies the value that ends at the reader, without space between its tokens, and adjusts the marks to the copy.
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

    /// <summary>Adjusts the marks in a text to its copy, which has the same tokens.</summary>
    /// <param name="start">The offset of the text in the payload.</param>
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

    /// <summary>Takes the misfits in the value that begins at an offset of the payload; null if there are none.</summary>
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
}
