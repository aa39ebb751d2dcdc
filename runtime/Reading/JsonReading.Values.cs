using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Router.Codegen;

public ref partial struct JsonReading
{
    // What stands here is called and not inlined: a reader of fifty properties that had it all inside would be slower to compile and to run,
    // as its stack frame would hold, and clear at every call, what only rare cases need.

    /// <summary>Reads a scalar whose text its value may not determine; if so the text is noted beside the model.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Scalar<T, TCodec>(JsonModel model, int field)
        where TCodec : IJsonCodec<T>
    {
        var value = TCodec.ReadJson(ref this);
        if (Spelling != Spelling.Canonical)
        {
            Note(model, field);
        }

        return value;
    }

    /// <summary>Reads such a scalar or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Optional<T, TCodec>(JsonModel model, int field)
        where T : struct
        where TCodec : IJsonCodec<T> => Null(model, field) ? null : Scalar<T, TCodec>(model, field);

    /// <summary>Reads such a scalar or null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Nullable<T, TCodec>(JsonModel model, int field)
        where T : struct
        where TCodec : IJsonCodec<T> => Null() ? null : Scalar<T, TCodec>(model, field);

    /// <summary>Reads an enum or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Optional<T>(JsonModel model, int field)
        where T : class, IJsonCodec<T> => Null(model, field) ? null : T.ReadJson(ref this);

    /// <summary>Reads an enum or null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Nullable<T>()
        where T : class, IJsonCodec<T> => Null() ? null : T.ReadJson(ref this);

    /// <summary>Reads a list or map that holds such scalars.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Faithful<T, TCodec>(JsonModel model, int field)
        where TCodec : IJsonCodec<T>
    {
        var before = Reader;
        var value = TCodec.ReadJson(ref this);
        if (Spelling != Spelling.Canonical)
        {
            (model.Remainder ??= new()).AddText(model.FieldNames().All[field], TakeSpelling(), ref before);
        }

        return value;
    }

    /// <summary>Reads a required list or map; null becomes an empty one that is written back as null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Collection<T, TCodec>(JsonModel model, int field)
        where T : class, new()
        where TCodec : IJsonCodec<T> =>
        NullAsEmpty(model, field) ? new T() : TCodec.ReadJson(ref this);

    /// <summary>Reads a required list or map of such scalars; null becomes an empty one that is written back as null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T FaithfulCollection<T, TCodec>(JsonModel model, int field)
        where T : class, new()
        where TCodec : IJsonCodec<T> =>
        NullAsEmpty(model, field) ? new T() : Faithful<T, TCodec>(model, field);

    /// <summary>Reads a property that the page does not list into the map of those; keeps it as unknown where it is no such value.</summary>
    /// <param name="map">The map; null as long as it is empty.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Dictionary<string, T>? Additional<T, TCodec>(scoped ref JsonFields fields, scoped ReadOnlySpan<byte> name, Dictionary<string, T>? map)
        where TCodec : IJsonCodec<T>
    {
        if (IsOfPredicted())
        {
            GiveUp();
            return map;
        }

        var model = fields.Model;

        T value;
        var before = Reader;
        if (model.FieldNames().IsStrict)
        {
            value = TCodec.ReadJson(ref this);
        }
        else
        {
            var outer = Begin(Attempt.Open);
            value = TCodec.ReadJson(ref this);
            if (!End(before, outer))
            {
                map?.Remove(TokenText.Name(name));
                (model.Remainder ??= new()).AddMisfit(name, ref Reader);
                return map;
            }
        }

        map ??= [];
        var key = TokenText.Name(name);
        map[key] = value;
        model.Remainder?.Forget(key);
        if (Spelling != Spelling.Canonical)
        {
            (model.Remainder ??= new()).AddText(key, TakeSpelling(), ref before);
        }

        return map;
    }

    /// <summary>Reads the value of an enum of integers.</summary>
    /// <param name="text">The value as it came, where the integer does not tell that: in quotes, in another notation, or no integer at all.</param>
    /// <returns>The integer; 0 where the value is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal long Integer(out UnknownJson? text)
    {
        text = null;
        var value = 0L;
        switch (Reader.TokenType)
        {
            case JsonTokenType.Number when Reader.TryGetInt64(out value) && (value != 0 || Reader.ValueSpan.Length == 1):
                return value;
            case JsonTokenType.Number or JsonTokenType.String or JsonTokenType.True or JsonTokenType.False:
                text = OtherKind();
                return text.TryInteger(out value) ? value : 0;
            default:
                Refuse("a value of the enum");
                return value;
        }
    }

    /// <summary>Reads the value of an enum that has to be one of these integers, as strict sets want it.</summary>
    internal long KnownInteger(scoped ReadOnlySpan<long> known, out UnknownJson? text)
    {
        var value = Integer(out text);
        if (text is { IsInteger: false } || !known.Contains(value))
        {
            Fail(FormattableString.Invariant($"{text?.ToString() ?? (object)value} is no value of the enum, which the schema set does not allow"));
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Note(JsonModel model, int field)
    {
        (model.Remainder ??= new()).AddText(model.FieldNames().All[field], TakeSpelling(), ref Reader);
    }

    /// <summary>Reads a date-time and keeps its spelling in one byte of the model's <paramref name="styles"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset DateTime(JsonModel model, int field, ref ulong styles, int shift)
    {
        var value = Codecs.JsonDateTime.Read(ref this, out var style);
        styles = (styles & ~(0xFFUL << shift)) | ((ulong)style << shift);
        if (Spelling != Spelling.Canonical)
        {
            Note(model, field);
        }

        return value;
    }

    /// <summary>Reads a date-time or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? OptionalDateTime(JsonModel model, int field, ref ulong styles, int shift) =>
        Null(model, field) ? null : DateTime(model, field, ref styles, shift);

    /// <summary>Reads a date-time or null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? NullableDateTime(JsonModel model, int field, ref ulong styles, int shift) =>
        Null() ? null : DateTime(model, field, ref styles, shift);

    /// <summary>Reads a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Text() => Reader.TokenType == JsonTokenType.String ? Reader.GetString() : Refuse<string>("a string");

    /// <summary>Reads a string or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Text(JsonModel model, int field) => Null(model, field) ? null : Text();

    /// <summary>Reads a string or null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? NullableText() => Null() ? null : Text();

    /// <summary>Reads a string that is one known value as a rule: that one is not made anew. A text that is escaped is read in full.</summary>
    /// <param name="property">The label and the value in quotes, as the writer has them together: so both share the text.</param>
    /// <param name="labelLength">How much of it is the label.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string Constant(scoped ReadOnlySpan<byte> property, int labelLength, string value) =>
        Reader.TokenType == JsonTokenType.String && Is(Reader.ValueSpan, property, labelLength) && !Reader.ValueIsEscaped
            ? value
            : NoConstant(value);

    /// <summary>Reads such a string or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? Constant(scoped ReadOnlySpan<byte> property, int labelLength, string value, JsonModel model, int field) =>
        Null(model, field) ? null : Constant(property, labelLength, value);

    /// <summary>Another text than the constant is kept, unless it is attempted to read just this object: then it is another one.</summary>
    private string NoConstant(string constant)
    {
        var text = Text();
        if (_attempt is Attempt.Open or Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1 && text != constant)
        {
            GiveUp();
        }

        return text;
    }

    /// <summary>Fails where a strict set meets another value than a constant.</summary>
    public T Only<T>(T value, T constant)
        where T : IEquatable<T>
    {
        // What could not be read at all has given up what was attempted, and is no value.
        if (_attempt != Attempt.Failed && !value.Equals(constant))
        {
            Fail(FormattableString.Invariant($"'{value}' is not '{constant}', the only value that the schema set allows"));
        }

        return value;
    }

    /// <summary>The text of the string that the reader stands on, to be compared with the values of an enum.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal ReadOnlySpan<byte> Word()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            Refuse("a string");
            return default;
        }

        return Reader.Unescaped();
    }

    /// <summary>Reads a Boolean.</summary>
    public bool Boolean() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Refuse<bool>("true or false"),
    };

    /// <summary>Reads a Boolean or null, which is noted beside the model, for its page does not say that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? Boolean(JsonModel model, int field) => Null(model, field) ? null : Boolean();

    /// <summary>Reads a Boolean or null, where the page says that it may be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? NullableBoolean() => Null() ? null : Boolean();
}
