using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    // These methods are called and not inlined: a reader of fifty properties that had them all inside would be slower to compile and to
    // run, as its stack frame would hold, and clear at every call, what only rare cases need.

    /// <summary>Reads a scalar. If the value does not determine its text, the text is noted beside the model.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadScalar<T, TCodec>(JsonModel model, int field)
        where TCodec : IJsonCodec<T>
    {
        var value = TCodec.ReadJson(ref this);
        if (NonCanonical != NonCanonical.None)
        {
            Note(model, field);
        }

        return value;
    }

    /// <summary>Reads a scalar, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadOptionalScalar<T, TCodec>(JsonModel model, int field)
        where T : struct
        where TCodec : IJsonCodec<T> => IsUndocumentedNull(model, field) ? null : ReadScalar<T, TCodec>(model, field);

    /// <summary>Reads a scalar or null, where the page allows null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadNullableScalar<T, TCodec>(JsonModel model, int field)
        where T : struct
        where TCodec : IJsonCodec<T> => IsNull() ? null : ReadScalar<T, TCodec>(model, field);

    /// <summary>Reads an enum, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadOptionalEnum<T>(JsonModel model, int field)
        where T : class, IJsonCodec<T> => IsUndocumentedNull(model, field) ? null : T.ReadJson(ref this);

    /// <summary>Reads an enum or null, where the page allows null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadNullableEnum<T>()
        where T : class, IJsonCodec<T> => IsNull() ? null : T.ReadJson(ref this);

    /// <summary>Reads a value whose parts may not determine their text; if so, the text of the whole is noted beside the model.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadWithSourceText<T, TCodec>(JsonModel model, int field)
        where TCodec : IJsonCodec<T>
    {
        var before = Reader;
        var value = TCodec.ReadJson(ref this);
        if (NonCanonical != NonCanonical.None)
        {
            (model.Preserved ??= new()).AddText(model.FieldNames().All[field], TakeNonCanonical(), ref before);
        }

        return value;
    }

    /// <summary>Reads a required list or map; null becomes an empty one that is written back as null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadCollection<T, TCodec>(JsonModel model, int field)
        where T : class, new()
        where TCodec : IJsonCodec<T> =>
        IsNullForEmpty(model, field) ? new T() : TCodec.ReadJson(ref this);

    /// <summary>
    /// Reads a required list or map as <see cref="ReadWithSourceText"/> does; null becomes an empty one that is written back as null.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadCollectionWithSourceText<T, TCodec>(JsonModel model, int field)
        where T : class, new()
        where TCodec : IJsonCodec<T> =>
        IsNullForEmpty(model, field) ? new T() : ReadWithSourceText<T, TCodec>(model, field);

    /// <summary>
    /// Reads a property that the page does not list into the map of additional properties; keeps it as unknown if it is of another type.
    /// </summary>
    /// <param name="map">The map; null as long as it is empty.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Dictionary<string, T>? ReadAdditional<T, TCodec>(
        scoped ref JsonFields fields, scoped ReadOnlySpan<byte> name, Dictionary<string, T>? map)
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
                (model.Preserved ??= new()).AddMisfit(name, ref Reader);
                return map;
            }
        }

        map ??= [];
        var key = TokenText.Name(name);
        map[key] = value;
        model.Preserved?.Forget(key);
        if (NonCanonical != NonCanonical.None)
        {
            (model.Preserved ??= new()).AddText(key, TakeNonCanonical(), ref before);
        }

        return map;
    }

    /// <summary>Reads the value of an enum of integers.</summary>
    /// <param name="text">
    /// The value as it came, where the integer does not determine that: in quotes, in another notation, or no integer at all.
    /// </param>
    /// <returns>The integer; 0 where the value is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal long ReadEnumInteger(out UnknownJson? text)
    {
        text = null;
        var value = 0L;
        switch (Reader.TokenType)
        {
            case JsonTokenType.Number when Reader.TryGetInt64(out value) && (value != 0 || Reader.ValueSpan.Length == 1):
                return value;
            case JsonTokenType.Number or JsonTokenType.String or JsonTokenType.True or JsonTokenType.False:
                text = ReadOtherKind();
                return text.TryInteger(out value) ? value : 0;
            default:
                Refuse("a value of the enum");
                return value;
        }
    }

    /// <summary>Reads the value of an enum that has to be one of these integers, as in strict sets.</summary>
    internal long ReadKnownEnumInteger(scoped ReadOnlySpan<long> known, out UnknownJson? text)
    {
        var value = ReadEnumInteger(out text);
        if (text is { IsInteger: false } || !known.Contains(value))
        {
            Fail(FormattableString.Invariant(
                $"{text?.ToString() ?? (object)value} is no value of the enum, which the schema set does not allow"));
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Note(JsonModel model, int field)
    {
        (model.Preserved ??= new()).AddText(model.FieldNames().All[field], TakeNonCanonical(), ref Reader);
    }

    /// <summary>Reads a date-time and keeps its style in one byte of the model's <paramref name="styles"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset ReadDateTime(JsonModel model, int field, ref ulong styles, int shift)
    {
        var value = Codecs.JsonDateTime.Read(ref this, out var style);
        styles = (styles & ~(0xFFUL << shift)) | ((ulong)style << shift);
        if (NonCanonical != NonCanonical.None)
        {
            Note(model, field);
        }

        return value;
    }

    /// <summary>Reads a date-time, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadOptionalDateTime(JsonModel model, int field, ref ulong styles, int shift) =>
        IsUndocumentedNull(model, field) ? null : ReadDateTime(model, field, ref styles, shift);

    /// <summary>Reads a date-time or null, where the page allows null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadNullableDateTime(JsonModel model, int field, ref ulong styles, int shift) =>
        IsNull() ? null : ReadDateTime(model, field, ref styles, shift);

    /// <summary>Reads a string.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString() => Reader.TokenType == JsonTokenType.String ? Reader.GetString() : Refuse<string>("a string");

    /// <summary>Reads a string, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadOptionalString(JsonModel model, int field) => IsUndocumentedNull(model, field) ? null : ReadString();

    /// <summary>Reads a string or null, where the page allows null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadNullableString() => IsNull() ? null : ReadString();

    /// <summary>Reads a string that is one known value as a rule, which is not made anew. An escaped text is read in full.</summary>
    /// <param name="property">The label and the value in quotes, as the writer uses them: so both share the text.</param>
    /// <param name="labelLength">The length of the label.</param>
    /// <param name="value">The value.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadConstant(scoped ReadOnlySpan<byte> property, int labelLength, string value) =>
        Reader.TokenType == JsonTokenType.String && Reader.ValueSpan.SequenceEqual(Inside(property, labelLength + 1, 1))
            && !Reader.ValueIsEscaped
            ? value
            : ReadOtherConstant(value);

    /// <summary>Reads such a string, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public string? ReadOptionalConstant(scoped ReadOnlySpan<byte> property, int labelLength, string value, JsonModel model, int field) =>
        IsUndocumentedNull(model, field) ? null : ReadConstant(property, labelLength, value);

    /// <summary>
    /// Keeps another text than the constant; in an attempt to read this very object, fails: the object is of another case.
    /// </summary>
    private string ReadOtherConstant(string constant)
    {
        var text = ReadString();
        if (_attempt is Attempt.Open or Attempt.Guessed or Attempt.Predicted && Reader.CurrentDepth == _attemptDepth + 1
            && text != constant)
        {
            GiveUp();
        }

        return text;
    }

    /// <summary>Fails where a strict set meets another value than a constant.</summary>
    public T RequireConstant<T>(T value, T constant)
        where T : IEquatable<T>
    {
        // A value that could not be read has ended the attempt, and is not compared.
        if (_attempt != Attempt.Failed && !value.Equals(constant))
        {
            Fail(FormattableString.Invariant($"'{value}' is not '{constant}', the only value that the schema set allows"));
        }

        return value;
    }

    /// <summary>The unescaped text of the string that the reader stands on.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal ReadOnlySpan<byte> StringUtf8()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            Refuse("a string");
            return default;
        }

        return Reader.Unescaped();
    }

    /// <summary>Reads a Boolean.</summary>
    public bool ReadBoolean() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Refuse<bool>("true or false"),
    };

    /// <summary>Reads a Boolean, or null, which is noted beside the model, as its page does not allow it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadOptionalBoolean(JsonModel model, int field) => IsUndocumentedNull(model, field) ? null : ReadBoolean();

    /// <summary>Reads a Boolean or null, where the page allows null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadNullableBoolean() => IsNull() ? null : ReadBoolean();
}
