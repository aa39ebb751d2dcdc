using System.Numerics;

namespace Router.Codegen.Reading.Names;

/// <summary>A hash table of field names.</summary>
internal sealed class FieldNameTable
{
    private readonly byte[][] _names;
    private readonly TextKey[] _keys;

    /// <summary>Indices of names, counted from one, by hash with linear probing. At least half of the slots are free.</summary>
    private readonly ushort[] _slots;
    private readonly int _bits;

    public FieldNameTable(byte[][] names)
    {
        _names = names;
        _keys = new TextKey[names.Length];
        _bits = BitOperations.Log2((uint)names.Length | 1) + 2;
        _slots = new ushort[1 << _bits];
        for (var i = 0; i < names.Length; i++)
        {
            _keys[i] = TextKey.Of(names[i]);
            var slot = _keys[i].Bucket(_bits);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (ushort)(i + 1);
        }
    }

    /// <summary>The index of a name; -1 if there is none.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var slots = _slots;
        for (var i = key.Bucket(_bits); slots[i] != 0; i = (i + 1) & (slots.Length - 1))
        {
            var index = slots[i] - 1;
            if (key.IsSame(name, _keys[index], _names[index]))
            {
                return index;
            }
        }

        return -1;
    }
}
