using System.Runtime.CompilerServices;

namespace Router.Codegen;

public ref partial struct JsonWriting
{
    // What is inlined copies a name of known length in a few instructions. Only strings are worth it: a model of many numbers would grow more than it gains.

    /// <summary>Adds a property of string value; null where the value is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Property(scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
        {
            Append(name);
            Null();
            return;
        }

        Reserve(name.Length + value.Length + 2);
        var at = Position;
        name.CopyTo(_buffer[at..]);
        Text(value, at + name.Length);
    }

    /// <summary>Adds a property of string value that is one constant as a rule.</summary>
    /// <param name="property">The label and the constant in quotes.</param>
    /// <param name="labelLength">How much of it is the label: a comma, the quoted name, a colon.</param>
    /// <param name="constant">The constant; the same string, and not only an equal one, where the value is known to be it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Constant(scoped ReadOnlySpan<byte> property, int labelLength, string constant, string? value)
    {
        if (ReferenceEquals(value, constant))
        {
            Append(property);
        }
        else
        {
            Different(property[..labelLength], value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Different(scoped ReadOnlySpan<byte> name, string? value) => Property(name, value);

    /// <summary>Adds a property of integer value.</summary>
    public void Property(scoped ReadOnlySpan<byte> name, long value)
    {
        Reserve(name.Length + LongestNumber);
        var target = _buffer[Position..];
        name.CopyTo(target);
        Position += name.Length + Format(value, target[name.Length..]);
    }

    /// <summary>Adds a property of floating-point value.</summary>
    public void Property(scoped ReadOnlySpan<byte> name, double value)
    {
        Reserve(name.Length + LongestNumber);
        var target = _buffer[Position..];
        name.CopyTo(target);
        Position += name.Length + Format(value, target[name.Length..]);
    }

    /// <summary>Adds a property of Boolean value.</summary>
    public void Property(scoped ReadOnlySpan<byte> name, bool value)
    {
        Append(name);
        Append(value ? "true"u8 : "false"u8);
    }

    /// <summary>Adds a date-time property in the style that it was read in.</summary>
    public void Property(scoped ReadOnlySpan<byte> name, DateTimeOffset value, ulong styles, int shift)
    {
        Append(name);
        DateTime(value, (byte)(styles >> shift));
    }

    /// <summary>Adds a property unless its value is missing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Optional(scoped ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            Property(name, value);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{byte}, string?)"/>
    public void Optional(scoped ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } present)
        {
            Property(name, present);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{byte}, string?)"/>
    public void Optional(scoped ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } present)
        {
            Property(name, present);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{byte}, string?)"/>
    public void Optional(scoped ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } present)
        {
            Property(name, present);
        }
    }

    /// <inheritdoc cref="Optional(ReadOnlySpan{byte}, string?)"/>
    public void Optional(scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ulong styles, int shift)
    {
        if (value is { } present)
        {
            Property(name, present, styles, shift);
        }
    }

    /// <summary>Adds a property that may be null; nothing where it is null and was not assigned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Nullable(scoped ReadOnlySpan<byte> name, string? value, bool isAssigned)
    {
        if (value is not null || isAssigned)
        {
            Property(name, value);
        }
    }

    /// <inheritdoc cref="Nullable(ReadOnlySpan{byte}, string?, bool)"/>
    public void Nullable(scoped ReadOnlySpan<byte> name, long? value, bool isAssigned)
    {
        Optional(name, value);
        NullIf(value is null && isAssigned, name);
    }

    /// <inheritdoc cref="Nullable(ReadOnlySpan{byte}, string?, bool)"/>
    public void Nullable(scoped ReadOnlySpan<byte> name, double? value, bool isAssigned)
    {
        Optional(name, value);
        NullIf(value is null && isAssigned, name);
    }

    /// <inheritdoc cref="Nullable(ReadOnlySpan{byte}, string?, bool)"/>
    public void Nullable(scoped ReadOnlySpan<byte> name, bool? value, bool isAssigned)
    {
        Optional(name, value);
        NullIf(value is null && isAssigned, name);
    }

    /// <inheritdoc cref="Nullable(ReadOnlySpan{byte}, string?, bool)"/>
    public void Nullable(scoped ReadOnlySpan<byte> name, DateTimeOffset? value, ulong styles, int shift, bool isAssigned)
    {
        Optional(name, value, styles, shift);
        NullIf(value is null && isAssigned, name);
    }

    private void NullIf(bool isNull, scoped ReadOnlySpan<byte> name)
    {
        if (isNull)
        {
            Append(name);
            Null();
        }
    }
}
