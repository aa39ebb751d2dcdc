using System.Numerics;
using System.Text.Json;

namespace Router.Codegen;

/// <summary>
/// Objects that compete for a value. One fits if none of its known properties has a value of another kind or another constant, and all that it requires
/// are there.
/// </summary>
internal sealed class FitObjects
{
    private const int MostOnStack = 64;
    private const int MostGuessedBy = 4;

    /// <summary>The properties by their names: each stands in the first free slot from its bucket on; half of the slots at least are free.</summary>
    private readonly Slot[] _slots;
    private readonly int _bits;
    private readonly int[] _lines;
    private readonly int[] _required;

    /// <summary>Whether constants tell the objects apart, which reading does not look at.</summary>
    private readonly bool _hasConstants;

    /// <summary>Takes the objects: the line that each stands on, and its properties with a tab between them.</summary>
    public FitObjects((int Line, byte[] Properties)[] objects)
    {
        _lines = new int[objects.Length];
        _required = new int[objects.Length];
        var most = 0;
        foreach (var (_, properties) in objects)
        {
            most += properties.AsSpan().Count((byte)'\t') + 1;
        }

        _bits = BitOperations.Log2((uint)most) + 2;
        _slots = new Slot[1 << _bits];
        for (var i = 0; i < objects.Length; i++)
        {
            _lines[i] = objects[i].Line;
            foreach (var property in new NameList(objects[i].Properties, (byte)'\t'))
            {
                _required[i] += Add(i, property) ? 1 : 0;
            }
        }

        foreach (ref var slot in _slots.AsSpan())
        {
            if (slot.Property is { } property)
            {
                property.Complete();
                _hasConstants |= property.HasConstants;
                slot.OnlyLine = property.IsOnlyOf(out var index) ? _lines[index] : -1;
            }
        }
    }

    /// <summary>The line of the only object that has a property of the object that the reader stands on, among its first ones; -1 where none tells.</summary>
    public int Guess(ref JsonTokenReader reader)
    {
        for (var i = 0; i < MostGuessedBy && !_hasConstants && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; i++)
        {
            ref readonly var slot = ref Find(reader.Unescaped());
            if (slot.Property is null)
            {
                break;
            }

            if (slot.OnlyLine >= 0)
            {
                return slot.OnlyLine;
            }

            reader.Read();
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                break; // may be long
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether each other object lacks a property that the one on the line requires: then a value that has no other properties than this one's fits it best.
    /// </summary>
    public bool IsDistinct(int line)
    {
        var index = Array.IndexOf(_lines, line);
        if (index < 0 || _hasConstants)
        {
            return false;
        }

        var rivals = new bool[_lines.Length];
        Array.Fill(rivals, true);
        rivals[index] = false;
        foreach (var slot in _slots)
        {
            slot.Property?.Narrow(index, rivals);
        }

        return !rivals.Contains(true);
    }

    /// <summary>Scores the object that the reader stands on, and leaves the reader on its last token.</summary>
    public void Score(ref JsonTokenReader reader, scoped Span<Fit> fits)
    {
        var count = _required.Length;
        Span<Standing> standings = count <= MostOnStack ? stackalloc Standing[count] : new Standing[count];
        standings.Clear();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Find(reader.Unescaped()).Property;
            reader.Read();
            property?.Score(ref reader, standings);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                reader.Skip();
            }
        }

        Add(standings, fits);
    }

    /// <summary>Scores the object that the reader stands on, where maps compete too.</summary>
    /// <param name="values">What the values of maps may be.</param>
    /// <param name="taken">The fits of the maps.</param>
    public void Score(ref JsonTokenReader reader, FitLevel values, scoped Span<Fit> taken, scoped Span<Fit> fits)
    {
        var standings = new Standing[_required.Length];
        var value = new Fit[fits.Length];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Find(reader.Unescaped()).Property;
            reader.Read();
            var ahead = reader;
            property?.Score(ref ahead, standings);
            values.Score(ref reader, value);
            FitLevel.Add(value, taken);
        }

        Add(standings, fits);
    }

    /// <summary>Adds the objects that fit to the fits of their lines.</summary>
    private void Add(scoped ReadOnlySpan<Standing> standings, scoped Span<Fit> fits)
    {
        for (var i = 0; i < standings.Length; i++)
        {
            ref var fit = ref fits[_lines[i]];
            if (!standings[i].IsOut && standings[i].Required >= _required[i] && (!fit.IsFit || standings[i].Known > fit.Known))
            {
                fit = new Fit { IsFit = true, Known = standings[i].Known };
            }
        }
    }

    /// <summary>The slot of the name; a free one if no object has it.</summary>
    private ref Slot Find(ReadOnlySpan<byte> name)
    {
        var key = TextKey.Of(name);
        var slots = _slots;
        for (var i = key.Bucket(_bits); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Property is null || key.IsSame(name, slot.Key, slot.Name))
            {
                return ref slot;
            }
        }
    }

    private bool Add(int index, ReadOnlySpan<byte> text)
    {
        var name = text[(text.IndexOf((byte)'\v') + 1)..];
        var head = text[..^name.Length];
        head = head.Length > 0 ? head[..^1] : head;
        ref var slot = ref Find(name);
        if (slot.Property is null)
        {
            slot.Key = TextKey.Of(name);
            slot.Name = name.ToArray();
            slot.Property = new FitProperty();
        }

        return slot.Property.Add(index, head);
    }

    private struct Slot
    {
        public TextKey Key;
        public byte[]? Name;

        /// <summary>Null in a free slot.</summary>
        public FitProperty? Property;

        /// <summary>The line of the object that alone has the property; -1 where several have.</summary>
        public int OnlyLine;
    }
}

/// <summary>How an object stands among those that compete.</summary>
internal struct Standing
{
    public int Known;
    public int Required;
    public bool IsOut;
}
