using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Tokens;
using Router.Codegen.Writing;

namespace Router.Codegen.Preserving;

/// <summary>
/// The JSON of an object that the properties of its model do not represent: undocumented properties, and source texts that the values of
/// fields do not determine. It is made only when there is some.
/// </summary>
internal sealed class PreservedJson
{
    private ByteBuffer _unknownText;
    private UnknownProperties? _unknown;

    private KeptValue[] _values = [];
    private int _count;

    /// <summary>The source texts and misfits of additional properties. The page does not list them, but gives their type.</summary>
    private AdditionalValues? _additional;

    private ulong[]? _exactAhead;

    /// <summary>The kept values of fields, in the order in which they were added.</summary>
    public Span<KeptValue> Values => _values.AsSpan(0, _count);

    /// <summary>The source texts and misfits of additional properties; null if there are none.</summary>
    public AdditionalValues? Additional => _additional;

    /// <summary>True if the object had undocumented properties.</summary>
    public bool HasUnknown => _unknownText.Length > 0;

    /// <summary>The undocumented properties, for a program to read and change.</summary>
    public UnknownProperties UnknownOf(JsonModel model) => _unknown ??= new(model);

    /// <summary>Makes the same for a copy of the model. The texts are immutable and shared.</summary>
    public PreservedJson Copy(JsonModel model, JsonCopies copies)
    {
        var copy = new PreservedJson
        {
            _unknown = _unknown?.Copy(model),
            _values = Values.ToArray(),
            _count = _count,
            _additional = _additional?.Copy(copies),
            _exactAhead = (ulong[]?)_exactAhead?.Clone(),
        };
        copy._unknownText.Append(_unknownText.Span);
        foreach (ref var value in copy.Values)
        {
            value.Elements = value.Elements?.Copy(copies);
        }

        return copy;
    }

    /// <summary>The undocumented properties as they were read, each after a comma.</summary>
    public ReadOnlySpan<byte> UnknownText => _additional is { Corrected.Count: > 0 } ? UnknownExcept([]) : _unknownText.Span;

    public void AddUnknown(scoped ReadOnlySpan<byte> name, ref JsonTokenReader reader) =>
        TokenText.CopyProperty(name, ref reader, ref _unknownText);

    /// <summary>The kept value of a field. It is added if there is none.</summary>
    public ref KeptValue ValueOf(byte[] field)
    {
        ref var found = ref Find(field);
        if (!Unsafe.IsNullRef(ref found))
        {
            return ref found;
        }

        if (_count == _values.Length)
        {
            Array.Resize(ref _values, Math.Max(1, _count * 2));
        }

        _values[_count] = new KeptValue { Field = field, IsEscaped = !TokenText.IsPlain(field) };
        return ref _values[_count++];
    }

    /// <summary>Adds a kept value for an additional property, or replaces it.</summary>
    public ref KeptValue AdditionalOf(string name) => ref (_additional ??= new()).Add(name);

    /// <summary>Keeps an additional property as an undocumented one, because it is not of the type on the page.</summary>
    public void AddMisfit(string key, scoped ReadOnlySpan<byte> name, ref JsonTokenReader reader, MisfitMark mark)
    {
        (_additional ??= new()).AddMisfit(key, mark);
        AddUnknown(name, ref reader);
    }

    /// <summary>Forgets the earlier values of a repeated additional property. The last one counts.</summary>
    public void ForgetAdditional(string name) => _additional?.Forget(name);

    /// <summary>Forgets the kept value of a field that gets another value. The name that was read is still kept.</summary>
    public void Forget(byte[] field)
    {
        ref var value = ref Find(field);
        if (!Unsafe.IsNullRef(ref value))
        {
            value = new KeptValue { Field = value.Field, IsEscaped = value.IsEscaped, Name = value.Name };
        }
    }

    /// <summary>True if the object has the exact name of the field after a similar one.</summary>
    public bool IsExactAhead(int field) => _exactAhead is { } bits && field >> 6 < bits.Length && (bits[field >> 6] & (1UL << field)) != 0;

    public void SetExactAhead(int field)
    {
        if (_exactAhead is null || field >> 6 >= _exactAhead.Length)
        {
            Array.Resize(ref _exactAhead, (field >> 6) + 1);
        }

        _exactAhead[field >> 6] |= 1UL << field;
    }

    /// <summary>True if a property that the model writes has to be replaced, so the object has to be tracked.</summary>
    public bool ReplacesText
    {
        get
        {
            foreach (ref readonly var value in Values)
            {
                if (value.Name is not null || value.Elements is not null || (value.Text is not null && value.IsWritten))
                {
                    return true;
                }
            }

            return _additional is { HasTexts: true };
        }
    }

    /// <summary>True if there are kept elements of lists or maps.</summary>
    public bool KeepsElements
    {
        get
        {
            foreach (ref readonly var value in Values)
            {
                if (value.Elements is not null)
                {
                    return true;
                }
            }

            return _additional?.Values.Values.Any(static value => value.Elements is not null) == true;
        }
    }

    /// <summary>True if a kept value may be or contain a misfit. Undocumented properties and texts of valid values do not count.</summary>
    public bool MayHaveMisfits
    {
        get
        {
            foreach (ref readonly var value in Values)
            {
                if (value.IsMisfit || value.Misfits is not null || value.Elements is not null)
                {
                    return true;
                }
            }

            return _additional is { HasTexts: true } or { Misfits.Count: > 0 };
        }
    }

    /// <summary>
    /// Adds what the model did not write, each property after a comma: kept values of properties that are null, and the undocumented
    /// properties.
    /// </summary>
    /// <param name="additional">The names of the additional properties that have already been written.</param>
    /// <param name="written">A mark for each kept value: true if it has already been written. Empty if none has.</param>
    public void Complete(ref JsonWriting writing, ICollection<string> additional, scoped ReadOnlySpan<bool> written)
    {
        for (var i = 0; i < _count; i++)
        {
            ref readonly var value = ref _values[i];
            if (value.Text is { Length: > 0 } text && (written.IsEmpty || !written[i]))
            {
                writing.Append((byte)',');
                writing.AppendQuoted(value.Name ?? value.Field);
                writing.Append((byte)':');
                writing.AppendPreserved(text);
            }
        }

        if (_unknownText.Length == 0 && _unknown is null)
        {
            return;
        }

        if (_unknown is { IsChanged: true })
        {
            _unknown.WriteTo(ref writing, additional);
        }
        else if (_additional is { Misfits.Count: > 0 } && _additional.Misfits.Keys.Any(additional.Contains))
        {
            writing.AppendPreserved(UnknownExcept(additional)); // the program has set a property that was a misfit
        }
        else
        {
            writing.AppendPreserved(UnknownText);
        }
    }

    /// <summary>The undocumented properties except those with some names and those that were corrected.</summary>
    private ReadOnlySpan<byte> UnknownExcept(ICollection<string> names) => PropertyTexts.Where(
        _unknownText.Span, name => !names.Contains(name) && _additional?.Corrected.Contains(name) != true);

    private ref KeptValue Find(byte[] field)
    {
        foreach (ref var value in Values)
        {
            if (ReferenceEquals(value.Field, field) || value.Field.AsSpan().SequenceEqual(field))
            {
                return ref value;
            }
        }

        return ref Unsafe.NullRef<KeptValue>();
    }
}
