using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    // Most of these methods are not inlined. A reader of fifty properties that contained them would be slower to compile and to run: its
    // stack frame would contain, and clear at every call, locals that only rare cases need.

    /// <summary>Reads a scalar.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T ReadScalar<T, TCodec>()
        where TCodec : IJsonCodec<T> => TCodec.ReadJson(ref this);

    /// <summary>Reads the scalar of an optional property; null for a null, which the model keeps, and for a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadOptionalScalar<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T> => IsUndocumentedNull() ? null : ReadScalarOrNull<T, TCodec>();

    /// <summary>Reads a scalar or null, which the page allows; null for a misfit too.</summary>
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

    /// <summary>Reads an enum or null, which the page allows; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadNullableEnum<T>()
        where T : class, IJsonCodec<T> => IsNull() ? null : T.ReadJson(ref this);

    /// <summary>Reads a required list or map. Null gives an empty one; the model keeps the null.</summary>
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

    /// <summary>The value of an optional or nullable property; null if it is a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T? OrNull<T>(T value)
        where T : class => (NonCanonical & NonCanonical.Misfit) == 0 ? value : null;

    /// <summary>Reads the value of an enum of integers.</summary>
    /// <param name="text">
    /// The value as it was read, if the integer does not determine it: it is quoted, in another notation, or not an integer.
    /// </param>
    /// <returns>The integer; 0 if the scalar is not one.</returns>
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

    /// <summary>Reads the value of an enum in a strict schema set: it has to be one of these integers.</summary>
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

    /// <summary>Reads the date-time of an optional property; null for a null, which the model keeps, and for a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadOptionalDateTime(ref ulong styles, int shift) =>
        IsUndocumentedNull() ? null : ReadDateTimeOrNull(ref styles, shift);

    /// <summary>Reads a date-time or null, which the page allows; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateTimeOffset? ReadNullableDateTime(ref ulong styles, int shift) => IsNull() ? null : ReadDateTimeOrNull(ref styles, shift);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DateTimeOffset? ReadDateTimeOrNull(ref ulong styles, int shift)
    {
        var value = ReadDateTime(ref styles, shift);
        return (NonCanonical & NonCanonical.Misfit) == 0 ? value : null;
    }

    /// <summary>Fails at a value other than the constant, in a strict schema set.</summary>
    public T RequireConstant<T>(T value, T constant)
        where T : IEquatable<T>
    {
        // In a failed attempt, the value was not read.
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

    /// <summary>Reads the Boolean of an optional property; null for a null, which the model keeps, and for a misfit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadOptionalBoolean() => IsUndocumentedNull() ? null : ReadBooleanOrNull();

    /// <summary>Reads a Boolean or null, which the page allows; null for a misfit too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? ReadNullableBoolean() => IsNull() ? null : ReadBooleanOrNull();

    private bool? ReadBooleanOrNull() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => Refuse<bool?>("true or false"),
    };
}
