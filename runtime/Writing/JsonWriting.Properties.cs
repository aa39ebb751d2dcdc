using System.Runtime.CompilerServices;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    // The methods for strings are inlined: the length of the name is then known, and a few instructions copy it. Inlined methods for other
    // types would enlarge a model of many numbers more than they would speed it up.

    /// <summary>Adds a string property.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteString(scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            Append(name);
            WriteAbsentValue();
            return;
        }

        Reserve(name.Length + value.Length + 2);
        var at = Position;
        name.CopyTo(_buffer[at..]);
        WriteStringValue(value, at + name.Length);
    }

    /// <summary>Adds a string property unless its value is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteOptionalString(scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            WriteString(name, value);
        }
    }

    /// <summary>Adds a string property that may be null; adds nothing if it is null and was not assigned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNullableString(scoped ReadOnlySpan<byte> name, string? value, bool isAssigned)
    {
        WriteOptionalString(name, value);
        WriteNullIf(value is null && isAssigned, name);
    }

    /// <summary>Adds a string property whose value is usually one constant.</summary>
    /// <param name="property">The label and the quoted constant.</param>
    /// <param name="labelLength">The length of the label: a comma, the quoted name, a colon.</param>
    /// <param name="constant">The constant. Only this string object is recognized; an equal string is written like any other value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteConstant(scoped ReadOnlySpan<byte> property, int labelLength, string constant, string? value)
    {
        if (ReferenceEquals(value, constant))
        {
            Append(property);
        }
        else
        {
            WriteOtherConstant(property[..labelLength], value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteOtherConstant(scoped ReadOnlySpan<byte> name, string? value) => WriteString(name, value);

    /// <summary>Adds an integer property.</summary>
    public void WriteInt64(scoped ReadOnlySpan<byte> name, long value)
    {
        Reserve(name.Length + NumberFormat.Longest);
        var target = _buffer[Position..];
        name.CopyTo(target);
        Position += name.Length + NumberFormat.Format(value, target[name.Length..]);
    }

    /// <summary>Adds an integer property unless its value is null.</summary>
    public void WriteOptionalInt64(scoped ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
        {
            WriteInt64(name, present);
        }
    }

    /// <summary>Adds an integer property that may be null; adds nothing if it is null and was not assigned.</summary>
    public void WriteNullableInt64(scoped ReadOnlySpan<byte> name, long? value, bool isAssigned)
    {
        WriteOptionalInt64(name, value);
        WriteNullIf(value is null && isAssigned, name);
    }

    /// <summary>Adds a floating-point property.</summary>
    public void WriteDouble(scoped ReadOnlySpan<byte> name, double value)
    {
        Reserve(name.Length + NumberFormat.Longest);
        var target = _buffer[Position..];
        name.CopyTo(target);
        Position += name.Length + NumberFormat.Format(value, target[name.Length..]);
    }

    /// <summary>Adds a floating-point property unless its value is null.</summary>
    public void WriteOptionalDouble(scoped ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
        {
            WriteDouble(name, present);
        }
    }

    /// <summary>Adds a floating-point property that may be null; adds nothing if it is null and was not assigned.</summary>
    public void WriteNullableDouble(scoped ReadOnlySpan<byte> name, double? value, bool isAssigned)
    {
        WriteOptionalDouble(name, value);
        WriteNullIf(value is null && isAssigned, name);
    }

    /// <summary>Adds a Boolean property.</summary>
    public void WriteBoolean(scoped ReadOnlySpan<byte> name, bool value)
    {
        Append(name);
        Append(value ? "true"u8 : "false"u8);
    }

    /// <summary>Adds a Boolean property unless its value is null.</summary>
    public void WriteOptionalBoolean(scoped ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
        {
            WriteBoolean(name, present);
        }
    }

    /// <summary>Adds a Boolean property that may be null; adds nothing if it is null and was not assigned.</summary>
    public void WriteNullableBoolean(scoped ReadOnlySpan<byte> name, bool? value, bool isAssigned)
    {
        WriteOptionalBoolean(name, value);
        WriteNullIf(value is null && isAssigned, name);
    }

    /// <summary>Adds a date-time property in the style in which it was read.</summary>
    public void WriteDateTime(scoped ReadOnlySpan<byte> name, DateTimeOffset value, ulong styles, int shift)
    {
        Append(name);
        WriteDateTimeValue(value, (byte)(styles >> shift));
    }

    /// <summary>Adds a date-time property unless its value is null.</summary>
    public void WriteOptionalDateTime(scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ulong styles, int shift)
    {
        if (value is { } present)
        {
            WriteDateTime(name, present, styles, shift);
        }
    }

    /// <summary>Adds a date-time property that may be null; adds nothing if it is null and was not assigned.</summary>
    public void WriteNullableDateTime(scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ulong styles, int shift, bool isAssigned)
    {
        WriteOptionalDateTime(name, value, styles, shift);
        WriteNullIf(value is null && isAssigned, name);
    }

    private void WriteNullIf(bool isNull, scoped ReadOnlySpan<byte> name)
    {
        if (isNull)
        {
            Append(name);
            WriteNullValue();
        }
    }
}
