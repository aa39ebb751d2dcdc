using System.Numerics;
using Router.Codegen.Reading.Names;

namespace Router.Codegen.Reading.Unions;

/// <summary>
/// A hash table of properties by name, with open addressing: a property is in the first slot that was free from its bucket on. At least
/// half of the slots are free.
/// </summary>
internal readonly struct PropertySlots
{
    private readonly int _bits;

    /// <summary>Makes an empty table.</summary>
    /// <param name="most">The maximum number of properties.</param>
    public PropertySlots(int most)
    {
        _bits = BitOperations.Log2((uint)most) + 2;
        All = new Slot[1 << _bits];
    }

    /// <summary>All slots, free ones included.</summary>
    public Slot[] All { get; }

    /// <summary>The index of the slot with a name; that of a free slot if no property has the name.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var slots = All;
        for (var i = key.Bucket(_bits); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Property is null || key.IsSame(name, slot.Key, slot.Name))
            {
                return i;
            }
        }
    }

    /// <summary>The property with a name; it is added if there is none.</summary>
    public MatchProperty FindOrAdd(byte[] name)
    {
        ref var slot = ref All[IndexOf(name)];
        if (slot.Property is null)
        {
            slot.Key = TextKey.Of(name);
            slot.Name = name;
            slot.Property = new MatchProperty();
        }

        return slot.Property;
    }

    /// <summary>One slot.</summary>
    internal struct Slot
    {
        public TextKey Key;
        public byte[]? Name;

        /// <summary>Null in a free slot.</summary>
        public MatchProperty? Property;

        /// <summary>The case of the only object that has the property; -1 if several have it.</summary>
        public int OnlyCase;
    }
}
