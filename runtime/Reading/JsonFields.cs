using System.ComponentModel;
using System.Runtime.CompilerServices;
using Router.Codegen.Reading.Names;

namespace Router.Codegen.Reading;

/// <summary>The fields of a model that have been read, and the current field. A generated reader has one instance for its object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonFields
{
    /// <summary>The value of <see cref="Field"/> before the first property, and for a property that the page does not list.</summary>
    internal const int None = -1;

    internal const int BitsPerWord = 64;

    private ulong _first;
    private ulong _second;

    /// <summary>The bits of further fields. Few models have that many.</summary>
    private readonly ulong[]? _more;

    internal JsonFields(JsonModel model, ModelFieldNames names, ulong taken, int start)
    {
        Model = model;
        Names = names;
        Start = start;
        _more = names.IsWide ? new ulong[names.All.Length / BitsPerWord] : null;
        _first = taken;
        Field = None;
    }

    /// <summary>The index of the current field in page order.</summary>
    internal int Field { get; set; }

    internal JsonModel Model { get; }

    /// <summary>The offset of the object in the payload; -1 if the value is not an object of the model.</summary>
    internal int Start { get; }

    /// <summary>True if all required fields were read.</summary>
    internal readonly bool IsComplete => (_first & Names.FirstRequired) == Names.FirstRequired && (!Names.IsLong || AreOthersComplete());

    /// <summary>True if no field was read.</summary>
    internal readonly bool HasNone
    {
        get
        {
            var any = _first | _second;
            foreach (var word in _more ?? [])
            {
                any |= word;
            }

            return any == 0;
        }
    }

    internal ModelFieldNames Names { get; }

    /// <summary>The bits of the fields that were read, in page order.</summary>
    public readonly ulong Taken(int word = 0) => word switch
    {
        0 => _first,
        1 => _second,
        _ => _more![word - 2],
    };

    internal readonly bool IsTaken(int field) => (Taken(field / BitsPerWord) & (1UL << field)) != 0;

    /// <summary>Marks a field as read; false if it was read before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Take(int field)
    {
        Field = field;
        if (field >= BitsPerWord)
        {
            return TakeBehind(field);
        }

        var before = _first;
        _first = before | (1UL << field);
        return before != _first;
    }

    private readonly bool AreOthersComplete()
    {
        for (var field = BitsPerWord; field < Names.All.Length; field++)
        {
            if (Names.IsRequired(field) && !IsTaken(field))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakeBehind(int field)
    {
        var isFirst = !IsTaken(field);
        var bit = 1UL << field;
        if (field < 2 * BitsPerWord)
        {
            _second |= bit;
        }
        else
        {
            _more![(field / BitsPerWord) - 2] |= bit;
        }

        return isFirst;
    }
}
