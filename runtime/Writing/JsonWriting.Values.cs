using System.Text.Json;
using Router.Codegen.Emitted;

namespace Router.Codegen.Writing;

public ref partial struct JsonWriting
{
    /// <summary>Adds null.</summary>
    public void WriteNullValue() => Append("null"u8);

    /// <summary>Adds the properties that a page does not list, each after a comma.</summary>
    /// <exception cref="JsonException">An additional property has the name of a property that the page lists.</exception>
    public void WriteAdditional<T, TCodec>(Dictionary<string, T>? map, JsonModel model)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        if (map is null)
        {
            _additional = null;
            return;
        }

        foreach (var (name, value) in map)
        {
            if (model.FieldNames().Holds(name))
            {
                throw new JsonException($"'{name}' is a property of {model.GetType().Name} itself and cannot be an additional one too");
            }

            WriteAdditionalName(name);
            TCodec.WriteJson(ref this, value);
        }

        _additional = model.Preserved is null ? null : map.Keys;
    }

    /// <summary>Adds a comma, the quoted name and a colon. The tracker notes the pieces as one text.</summary>
    private void WriteAdditionalName(string name)
    {
        var trackedDepth = BeginValue();
        Append((byte)',');
        WritePropertyName(name);
        if (trackedDepth != Untracked)
        {
            Resume(trackedDepth);
        }
    }

    /// <summary>Adds JSON as it was read.</summary>
    internal void WriteUnknown(UnknownJson value)
    {
        ArgumentNullException.ThrowIfNull(value);
        AppendPreserved(value.Text);
    }

    /// <summary>
    /// Adds the content of a union that is not simply a value of a member: JSON as it was read, a value with source text, or nothing.
    /// </summary>
    public void WriteUnionContent<T>(T union)
        where T : IUnionValue, IJsonCodec<T>
    {
        switch (union.Content)
        {
            case UnknownJson unknown:
                AppendPreserved(unknown.Text);
                break;
            case ValueWithSourceText withText:
                withText.WriteTo(ref this, union);
                break;
            default:
                WriteNothing();
                break;
        }
    }

    /// <summary>Adds null for a union without content. Only as the whole payload is such a union always valid.</summary>
    private void WriteNothing()
    {
        if (Position == 0)
        {
            WriteNullValue();
        }
        else
        {
            WriteAbsentValue();
        }
    }

    /// <summary>Adds the value of an enum: a string, or JSON of another kind as it was read.</summary>
    internal void WriteEnumValue(object? value)
    {
        if (value is UnknownJson unknown)
        {
            AppendPreserved(unknown.Text);
        }
        else
        {
            WriteStringValue(value as string ?? "");
        }
    }

    /// <summary>Adds an integer.</summary>
    internal void WriteNumberValue(long value)
    {
        Reserve(NumberFormat.Longest);
        Position += NumberFormat.Format(value, _buffer[Position..]);
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentException">The value is infinite or NaN.</exception>
    internal void WriteNumberValue(double value)
    {
        Reserve(NumberFormat.Longest);
        Position += NumberFormat.Format(value, _buffer[Position..]);
    }

    /// <summary>Adds a number.</summary>
    internal void WriteNumberValue(decimal value)
    {
        Reserve(NumberFormat.Longest);
        Position += NumberFormat.Format(value, _buffer[Position..]);
    }

    /// <summary>Adds a date-time in quotes, in a style of <see cref="Codecs.JsonDateTime"/>.</summary>
    internal void WriteDateTimeValue(DateTimeOffset value, byte style)
    {
        Reserve(Codecs.JsonDateTime.LongestText + 2);
        _buffer[Position++] = (byte)'"';
        Position += Codecs.JsonDateTime.Format(value, style, _buffer[Position..]);
        _buffer[Position++] = (byte)'"';
    }

    /// <summary>Adds bytes as base64 in quotes.</summary>
    internal void WriteBase64Value(byte[] value)
    {
        if (value is null)
        {
            WriteAbsentValue();
            return;
        }

        Reserve(System.Buffers.Text.Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        _buffer[Position++] = (byte)'"';
        System.Buffers.Text.Base64.EncodeToUtf8(value, _buffer[Position..], out _, out var length);
        Position += length;
        _buffer[Position++] = (byte)'"';
    }
}
