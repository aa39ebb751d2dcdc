using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    // These methods are called and not inlined: a reader of fifty properties that had them all inside would be slower to compile and to
    // run, as its stack frame would hold, and clear at every call, what only rare cases need.

    /// <summary>Reads a scalar.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadScalar<T, TCodec>()
        where TCodec : IJsonCodec<T> => TCodec.ReadJson(ref this);

    /// <summary>Reads the scalar of an optional property; null where null came, which the model keeps, or a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadOptionalScalar<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T> => IsUndocumentedNull() ? null : ReadScalarOrNull<T, TCodec>();

    /// <summary>Reads a scalar or null, where the page allows null; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadNullableScalar<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T> => IsNull() ? null : ReadScalarOrNull<T, TCodec>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T? ReadScalarOrNull<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        var value = TCodec.ReadJson(ref this);
        return (NonCanonical & NonCanonical.Misfit) == 0 ? value : null;
    }

    /// <summary>Reads an enum or null, where the page allows null; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadNullableEnum<T>()
        where T : class, IJsonCodec<T> => IsNull() ? null : T.ReadJson(ref this);

    /// <summary>Reads a required list or map: null is an empty one, and the model keeps the null.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadCollection<T, TCodec>()
        where T : class, new()
        where TCodec : IJsonCodec<T>
    {
        if (Reader.TokenType != JsonTokenType.Null)
        {
            return TCodec.ReadJson(ref this);
        }

        _expected = typeof(System.Collections.IList).IsAssignableFrom(typeof(T)) ? "an array" : "an object";
        NonCanonical |= NonCanonical.Null;
        return new T();
    }

    /// <summary>The value of an optional or nullable property: null where it is a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? OrNull<T>(T value)
        where T : class => (NonCanonical & NonCanonical.Misfit) == 0 ? value : null;

    /// <summary>Reads the value of an enum of integers.</summary>
    /// <param name="text">
    /// The value as it came, where the integer does not determine that: in quotes, in another notation, or no integer at all.
    /// </param>
    /// <returns>The integer; 0 where the scalar is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal long ReadEnumInteger(out UnknownJson? text)
    {
        text = null;
        if (Reader.TokenType == JsonTokenType.Number && Reader.TryGetInt64(out var value) && (value != 0 || Reader.ValueSpan.Length == 1))
        {
            return value;
        }

        text = ReadOtherKind();
        return text.TryInteger(out value) ? value : 0;
    }

    /// <summary>Reads the value of an enum that has to be one of these integers, as in strict sets.</summary>
    internal long ReadKnownEnumInteger(scoped ReadOnlySpan<long> known, out UnknownJson? text)
    {
        var isText = Reader.TokenType == JsonTokenType.String;
        var value = ReadEnumInteger(out text);
        if (isText || text is { IsInteger: false } || !known.Contains(value))
        {
            Fail(FormattableString.Invariant(
                $"{text?.ToString() ?? (object)value} is no value of the enum, which the schema set does not allow"));
        }

        return value;
    }

    /// <summary>Reads a date-time and keeps its style in one byte of the model's <paramref name="styles"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public DateTimeOffset ReadDateTime(ref ulong styles, int shift)
    {
        var value = Codecs.JsonDateTime.Read(ref this, out var style);
        styles = (styles & ~(0xFFUL << shift)) | ((ulong)style << shift);
        return value;
    }

    /// <summary>Reads the date-time of an optional property; null where null came, which the model keeps, or a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadOptionalDateTime(ref ulong styles, int shift) =>
        IsUndocumentedNull() ? null : ReadDateTimeOrNull(ref styles, shift);

    /// <summary>Reads a date-time or null, where the page allows null; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadNullableDateTime(ref ulong styles, int shift) => IsNull() ? null : ReadDateTimeOrNull(ref styles, shift);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateTimeOffset? ReadDateTimeOrNull(ref ulong styles, int shift)
    {
        var value = ReadDateTime(ref styles, shift);
        return (NonCanonical & NonCanonical.Misfit) == 0 ? value : null;
    }

    /// <summary>Fails where a strict set meets another value than a constant.</summary>
    public T RequireConstant<T>(T value, T constant)
        where T : IEquatable<T>
    {
        // A value that could not be read has ended the attempt, and is not compared.
        if (_attempt != Attempt.Failed && !EqualityComparer<T>.Default.Equals(value, constant))
        {
            var found = Reader.TokenType == JsonTokenType.Null ? "Null" : FormattableString.Invariant($"'{value}'");
            Fail(FormattableString.Invariant($"{found} is not '{constant}', the only value that the schema set allows"));
        }

        return value;
    }

    /// <summary>Reads a Boolean.</summary>
    public bool ReadBoolean() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Refuse<bool>("true or false"),
    };

    /// <summary>Reads the Boolean of an optional property; null where null came, which the model keeps, or a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadOptionalBoolean() => IsUndocumentedNull() ? null : ReadBooleanOrNull();

    /// <summary>Reads a Boolean or null, where the page allows null; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadNullableBoolean() => IsNull() ? null : ReadBooleanOrNull();

    private bool? ReadBooleanOrNull() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Refuse<bool?>("true or false"),
    };
}
